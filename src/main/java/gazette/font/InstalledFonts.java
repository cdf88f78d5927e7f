package gazette.font;

import gazette.diagnostic.PressException;
import gazette.font.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of the machine, asked for a character that no font of ours has: Chinese, Japanese and Korean, whose fonts are
 * too large to come along. The same files give the same choice; another machine may choose another font. Safe to share
 * between threads.
 */
final class InstalledFonts {
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 500;
    private static final List<String> SUFFIXES = List.of(".ttf", ".otf", ".ttc", ".otc");

    /** Words in the names of files that speak for a language, the best first. */
    private static final List<String> JAPANESE =
            List.of("cjkjp", "cjk-jp", "cjk", "jp", "mincho", "ipa", "hiragino", "yu", "meiryo", "takao", "vl-");

    private static final List<String> KOREAN =
            List.of("cjkkr", "cjk-kr", "cjk", "kr", "myeongjo", "batang", "nanum", "malgun", "applesd");
    private static final List<String> TRADITIONAL =
            List.of("cjktc", "cjk-tc", "cjk", "tc", "hk", "ming", "msjh", "pingfang");
    private static final List<String> SIMPLIFIED =
            List.of("cjksc", "cjk-sc", "cjk", "sc", "song", "simsun", "wqy", "msyh", "pingfang", "hei");

    private static final int NO_NAME = 50;
    private static final int WRONG_STYLE = 100;
    private static final int WITHOUT_SERIFS = 1;

    private final List<Path> folders;
    private final Map<Path, List<Face>> known = new LinkedHashMap<>();
    private final Map<Face, Optional<Font>> read = new LinkedHashMap<>();
    private List<Path> files = List.of();
    private boolean searched;

    /** One face of a file, of which only the characters have been read. */
    private record Face(Path file, int number, String name, CharacterMap characters) {}

    InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where systems keep their fonts, and people their own. */
    static List<Path> usualFolders() {
        var home = Path.of(System.getProperty("user.home", "."));
        return List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("C:\\Windows\\Fonts"));
    }

    /**
     * A font that has a character.
     *
     * @param language chooses among the fonts for Chinese, Japanese and Korean, which draw the same characters differently
     */
    synchronized Optional<Font> find(int character, String language, boolean bold) {
        if (!searched) {
            searched = true;
            files = search();
        }
        var names = names(language);
        return files.stream()
                .sorted(Comparator.comparingInt(file -> rank(file, names, bold)))
                .limit(MOST_FILES)
                .flatMap(file -> faces(file).stream().sorted(Comparator.comparingInt(face -> rank(face.name, names))))
                .filter(face -> face.characters.glyph(character) != 0)
                .flatMap(face -> read.computeIfAbsent(face, InstalledFonts::read).stream())
                .findFirst();
    }

    private static List<String> names(String language) {
        var primary = language.split("-", -1)[0];
        boolean traditional = language.contains("Hant") || language.contains("-TW") || language.contains("-HK");
        return switch (primary) {
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            default -> traditional ? TRADITIONAL : SIMPLIFIED;
        };
    }

    private static int rank(Path file, List<String> names, boolean bold) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isPlain = !name.matches(".*(italic|oblique|light|thin|black|medium|condensed|mono).*");
        boolean isAsBold = name.contains("bold") == bold;
        boolean hasSerifs = name.matches(".*(serif|mincho|ming|song|batang|myeongjo).*");
        return 2 * rank(name, names)
                + (isPlain ? 0 : WRONG_STYLE)
                + (isAsBold ? 0 : WRONG_STYLE)
                + (hasSerifs ? 0 : WITHOUT_SERIFS);
    }

    private static int rank(String name, List<String> names) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (lower.contains(names.get(i))) {
                return i;
            }
        }
        return NO_NAME;
    }

    private List<Face> faces(Path file) {
        return known.computeIfAbsent(file, InstalledFonts::look);
    }

    /** A font that we cannot read is as good as none: it was not asked for by name. */
    private static List<Face> look(Path path) {
        try {
            var file = map(path);
            var faces = new ArrayList<Face>();
            for (int i = 0; i < Tables.faces(file); i++) {
                var tables = Tables.of(file, i, path.toString());
                var characters = CharacterMap.of(
                        tables.require("cmap"), tables.require("maxp").u16(4));
                faces.add(new Face(path, i, Names.postScriptName(tables), characters));
            }
            return faces;
        } catch (IOException | PressException e) {
            return List.of();
        }
    }

    /** A file of tens of megabytes, of which a text needs some pages. */
    private static ByteBuffer map(Path path) throws IOException {
        try (var channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static Optional<Font> read(Face face) {
        try {
            return Optional.of(Font.read(map(face.file), face.number, face.file.toString()));
        } catch (IOException | PressException e) {
            return Optional.empty();
        }
    }

    private List<Path> search() {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            found.addAll(search(folder));
        }
        return found;
    }

    /** The fonts in a folder; none if there is no such folder, or if it is not ours to read. */
    private static List<Path> search(Path folder) {
        try (var walk = Files.walk(folder, DEEPEST)) {
            return walk.filter(InstalledFonts::isFont).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }
}

package gazette.font;

import gazette.diagnostic.PressException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Where fonts are found by the path that a style sheet gives: first in the folders of the person who asked, then among the
 * families that come with Gazette. A font is read once, however often it is asked for, from whichever thread.
 */
public final class FontShelf {
    private final List<Path> folders;
    private final InstalledFonts others;
    private final ConcurrentMap<String, Optional<Font>> read = new ConcurrentHashMap<>();

    private FontShelf(List<Path> folders, List<Path> others) {
        this.folders = List.copyOf(folders);
        this.others = new InstalledFonts(others);
    }

    /** The shelf that looks into these folders, in this order, before it looks at our own families. */
    public static FontShelf of(List<Path> folders) {
        return new FontShelf(folders, fontFolders(folders));
    }

    private static List<Path> fontFolders(List<Path> folders) {
        return folders.stream().map(folder -> folder.resolve("fonts")).toList();
    }

    /** This shelf, and for characters that no font of a text has also the fonts of the machine. */
    public FontShelf withInstalled() {
        return new FontShelf(
                folders,
                Stream.concat(fontFolders(folders).stream(), InstalledFonts.usualFolders().stream())
                        .toList());
    }

    /**
     * Any font that has a character, from the folders' own {@code fonts/} and, if these are wanted, from the machine's.
     *
     * @param language the tag of the text's language, which chooses among the fonts for Chinese, Japanese and Korean
     */
    public Optional<Font> having(int character, String language, boolean bold) {
        return others.find(character, language, bold);
    }

    /**
     * The font under a path relative to a folder or to our own top ({@code fonts/literata/Literata-Regular.ttf}).
     *
     * @throws PressException if there is such a file, but it is not a font
     */
    public Optional<Font> find(String path) {
        return read.computeIfAbsent(path, p -> bytes(p).map(file -> Font.read(file, p)));
    }

    /**
     * The file under a path, as it is. A path that leads out of the folder ({@code ../}) leads nowhere.
     *
     * @throws PressException if there is such a file, but it cannot be read
     */
    public Optional<byte[]> bytes(String path) {
        if (!staysInside(path)) {
            return Optional.empty();
        }
        return folders.stream()
                .flatMap(folder -> inFolder(folder, path).stream())
                .findFirst()
                .or(() -> ours(path));
    }

    private static boolean staysInside(String path) {
        return Arrays.stream(path.split("[/\\\\]", -1)).noneMatch(part -> part.isEmpty() || part.equals(".."));
    }

    private static Optional<byte[]> inFolder(Path folder, String path) {
        try {
            var file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PressException.request(
                    folder.resolve(path).toString(), "the font cannot be read", "check who may read the file");
        }
    }

    private static Optional<byte[]> ours(String path) {
        if (path.indexOf('.', path.lastIndexOf('/') + 1) < 0) {
            return Optional.empty(); // a folder, which the class path would list as though it were a file
        }
        try (var stream = FontShelf.class.getResourceAsStream("/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

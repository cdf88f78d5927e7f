package gazette.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import gazette.diagnostic.PressException;
import gazette.font.FontShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The looks of a paper: templates, style sheets and the paper's own words. A folder of the same shape takes the place of
 * the theme that comes with Gazette file by file; what is not in the folder is taken from ours.
 */
public final class Theme {
    /** The theme that comes with Gazette. */
    public static final Theme GAZETTE = new Theme("gazette", Optional.empty());

    private static final String OURS = "templates/gazette/";

    private final String name;
    private final Optional<Path> folder;

    private Theme(String name, Optional<Path> folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * The theme that a person means by a name or by a folder.
     *
     * @throws PressException if there is neither
     */
    public static Theme find(String nameOrFolder) {
        if (nameOrFolder.equals(GAZETTE.name)) {
            return GAZETTE;
        }
        var folder = Path.of(nameOrFolder);
        if (!Files.isDirectory(folder)) {
            throw PressException.request(
                    nameOrFolder,
                    "there is no such theme",
                    "give the folder that holds its templates and style sheets, or “" + GAZETTE.name + "”");
        }
        return in(folder);
    }

    /** The theme in this folder, which may hold as little as one style sheet. */
    public static Theme in(Path folder) {
        var last = folder.toAbsolutePath().normalize().getFileName();
        return new Theme(last == null ? folder.toString() : last.toString(), Optional.of(folder));
    }

    /** What the theme is called: the last part of its folder. */
    public String name() {
        return name;
    }

    /** Where the fonts lie that its sheets name: in its own folder, then among ours; for rare characters, on the machine. */
    public FontShelf fonts() {
        return FontShelf.of(folder.map(List::of).orElse(List.of())).withInstalled();
    }

    /**
     * A file of the theme that has to be there.
     *
     * @param path inside the theme ({@code print.css})
     */
    Leaf leaf(String path) {
        return file(path).orElseThrow(() -> new IllegalStateException("our own theme has no " + path));
    }

    /**
     * A file of the theme: the folder's, or else ours.
     *
     * @param path inside the theme, with slashes
     */
    Optional<Leaf> file(String path) {
        return own(path).or(() -> ours(path));
    }

    /** Our file of this path and the folder's, in this order; either may be missing. */
    List<Leaf> layers(String path) {
        return Stream.of(ours(path), own(path)).flatMap(Optional::stream).toList();
    }

    private Optional<Leaf> own(String path) {
        return folder.map(f -> f.resolve(path)).filter(Files::isRegularFile).map(Theme::read);
    }

    private static Leaf read(Path file) {
        try {
            return new Leaf(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw PressException.request(file.toString(), "is not UTF-8 text", "save the file as UTF-8");
        } catch (IOException e) {
            throw PressException.request(file.toString(), "cannot be read: " + e.getMessage(), "let it be readable");
        }
    }

    private static Optional<Leaf> ours(String path) {
        try (var in = Theme.class.getClassLoader().getResourceAsStream(OURS + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Leaf(GAZETTE.name + "/" + path, new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One file of a theme.
     *
     * @param name by which messages call it: its path, or {@code gazette/…} for one of ours
     * @param text what it says
     */
    record Leaf(String name, String text) {}
}

package gazette.collect.file;

import gazette.collect.read.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles that lie in a folder and in the folders below it. */
public final class Folder {
    /** Deep enough for year, month, day and a topic; a loop of mounts ends here. */
    private static final int DEEPEST = 8;

    /** More than any paper prints; somebody named the root of the disk. */
    public static final int MOST = 20_000;

    private final List<Path> articles = new ArrayList<>();

    private Folder() {}

    /**
     * Every file that a reader knows by its ending, folder by folder, by name in natural order; hidden files, hidden
     * folders and links to folders are passed over. At most {@value #MOST} files.
     */
    public static List<Path> articlesIn(Path folder) throws IOException {
        var found = new Folder();
        found.walk(folder, 0);
        return found.articles;
    }

    private void walk(Path folder, int depth) throws IOException {
        for (var entry : entries(folder)) {
            if (articles.size() == MOST) {
                return;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (depth < DEEPEST) {
                    walk(entry, depth + 1);
                }
            } else if (Kind.of(name(entry)).isPresent() && Files.isRegularFile(entry)) {
                articles.add(entry);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(Folder::name, NaturalOrder.OF_NAMES))
                    .toList();
        }
    }

    /** The last part of a path; empty for the root. */
    public static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}

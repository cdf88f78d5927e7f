package gazette.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where SQLite's own library is unpacked while the program runs: not in the folder that all programs share. */
final class Libraries {
    private static final String PLACE = "org.sqlite.tmpdir";

    /** Prints stack traces of its own, beside what it throws. Held here, since a logger that nobody holds forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    private Libraries() {}

    /**
     * Clears what broken-off runs left.
     *
     * @param folder nobody else's
     */
    static void unpackIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var left = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
        DRIVER.setLevel(Level.OFF);
        System.setProperty(PLACE, folder.toString());
    }
}

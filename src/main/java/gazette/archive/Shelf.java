package gazette.archive;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where the archive stands, with a copy of it that is made after every issue. If the archive is damaged, the copy takes its
 * place; if that is damaged too, nothing is printed before a person has decided, since everything would be printed again.
 *
 * @param folder both are in it
 */
record Shelf(Path folder) {
    /** SQLite's own words in what its driver says: "[SQLITE_FULL] Insertion failed … (database or disk is full)". */
    private static final Pattern PLAIN = Pattern.compile("\\[SQLITE_.*\\((.*)\\)", Pattern.DOTALL);

    Path archive() {
        return folder.resolve("archive.db");
    }

    private Path copy() {
        return folder.resolve("archive.copy.db");
    }

    private Path damaged() {
        return folder.resolve("archive.damaged.db");
    }

    /**
     * Opens the archive, or its copy in its place.
     *
     * @throws PressException if neither can be used
     */
    Noted<Connection> open() {
        try {
            Files.createDirectories(folder);
            Libraries.unpackIn(folder.resolve("native"));
            boolean isLost = Files.isRegularFile(copy()) && (Files.notExists(archive()) || Database.isEmpty(archive()));
            return isLost ? restored() : Noted.of(Database.open(archive()));
        } catch (IOException e) {
            throw refusal(e.toString());
        } catch (SQLException e) {
            return mended(e);
        }
    }

    private Noted<Connection> mended(SQLException failure) {
        if (failure instanceof Database.Newer) {
            throw PressException.world(
                    archive().toString(),
                    "a newer Gazette has written this archive",
                    "use that one, or name another folder with --state");
        }
        if (!Database.isDamage(failure)) {
            throw refusal(failure);
        }
        try {
            return restored();
        } catch (IOException | SQLException noCopy) {
            throw PressException.world(
                    archive().toString(),
                    "the archive is damaged, and so is its copy",
                    "bring both back from a backup; or remove them, and everything that the feeds hold is printed once more");
        }
    }

    private Noted<Connection> restored() throws IOException, SQLException {
        Database.open(copy()).close();
        if (Files.exists(archive())) {
            Files.move(archive(), damaged(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(folder.resolve("archive.db-journal"));
        place(copy(), archive());
        return new Noted<>(
                Database.open(archive()),
                List.of(Diagnostic.warning(
                        archive().toString(),
                        "the archive was lost or damaged; the copy made after the last issue has taken its place",
                        "nothing is forgotten; have a look at the disk")));
    }

    /**
     * Copies the archive as it is now.
     *
     * @return what went wrong, which harms nothing yet
     */
    List<Diagnostic> keepCopy(Connection connection) {
        var draft = folder.resolve("archive.copy.db.part");
        try {
            Files.deleteIfExists(draft);
            try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, draft.toString());
                statement.execute();
            }
            sync(draft);
            Files.move(draft, copy(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        } catch (IOException | SQLException e) {
            return List.of(Diagnostic.warning(
                    copy().toString(),
                    "no copy of the archive could be made: " + e.getMessage(),
                    "make room on the disk"));
        }
    }

    private void place(Path from, Path to) throws IOException {
        var draft = folder.resolve("archive.db.part");
        Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
        sync(draft);
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What the archive says when the disk does not let it. */
    PressException refusal(SQLException failure) {
        var message = Objects.requireNonNullElse(failure.getMessage(), "the system gives no reason");
        var plain = PLAIN.matcher(message);
        // Whatever else is wrong with a file has a code; without one it is the library itself.
        return refusal(
                plain.matches()
                        ? plain.group(1)
                        : failure.getErrorCode() == 0
                                ? "SQLite's own library cannot be unpacked and started in " + folder.resolve("native")
                                : message);
    }

    private PressException refusal(String reason) {
        return PressException.world(
                archive().toString(),
                "cannot remember what is printed: " + reason,
                "make the folder writable, make room on its disk, or name another one with --state");
    }
}

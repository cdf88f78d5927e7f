package gazette.archive;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What was printed. An issue is <em>recorded</em> when its files are written but not yet in their places, and
 * <em>settled</em> when they are; between the two a run that breaks off leaves it {@linkplain #unsettled unsettled}, with
 * all that is needed to go on. Whoever opens it sees to it that nobody else does at the same time. Any thread may ask.
 */
public final class Archive implements AutoCloseable {
    private final Shelf shelf;
    private final Connection connection;
    private final PreparedStatement known;

    private Archive(Shelf shelf, Connection connection, PreparedStatement known) {
        this.shelf = shelf;
        this.connection = connection;
        this.known = known;
    }

    /**
     * Opens the archive of a folder, which is made if it is not there.
     *
     * @return with a note if a copy had to take its place
     * @throws PressException if the disk does not let us, or archive and copy are damaged
     */
    public static Noted<Archive> open(Path folder) {
        var shelf = new Shelf(folder.toAbsolutePath());
        return shelf.open().map(connection -> {
            try {
                var known = connection.prepareStatement("SELECT 1 FROM mark WHERE digest = ?");
                return new Archive(shelf, connection, known);
            } catch (SQLException e) {
                throw shelf.refusal(e);
            }
        });
    }

    /** Whether one of the marks stands in an issue of the paper. */
    public synchronized boolean holds(String paper, Collection<String> marks) {
        return guard(() -> {
            for (var mark : marks) {
                known.setBytes(1, Digest.of(paper, mark));
                try (var found = known.executeQuery()) {
                    if (found.next()) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    /** How many issues of a day there are. */
    public synchronized int issues(String paper, LocalDate day) {
        return guard(() -> {
            try (var question =
                    connection.prepareStatement("SELECT max(number) FROM issue WHERE paper = ? AND day = ?")) {
                question.setString(1, paper);
                question.setString(2, day.toString());
                try (var found = question.executeQuery()) {
                    return found.next() ? found.getInt(1) : 0;
                }
            }
        });
    }

    /**
     * Records an issue that is about to be put in its place; the record survives a power cut from here on.
     *
     * @param marks of all that need not be printed again
     * @throws PressException if the disk does not let us; then nothing is recorded
     */
    public synchronized Unsettled record(Impression impression, Collection<String> marks, List<Placing> placings) {
        return guard(() -> {
            var id = new ArrayList<Long>();
            Database.transact(connection, () -> {
                id.add(insert(impression));
                mark(id.getFirst(), impression.paper(), marks);
                place(id.getFirst(), placings);
            });
            return new Unsettled(id.getFirst(), impression, placings);
        });
    }

    private long insert(Impression impression) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO issue (paper, day, number) VALUES (?, ?, ?) RETURNING id")) {
            insert.setString(1, impression.paper());
            insert.setString(2, impression.day().toString());
            insert.setInt(3, impression.number());
            try (var made = insert.executeQuery()) {
                made.next();
                return made.getLong(1);
            }
        }
    }

    /** What was met before stays with the issue in which it was. */
    private void mark(long id, String paper, Collection<String> marks) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO mark (digest, issue) VALUES (?, ?)")) {
            for (var mark : marks) {
                insert.setBytes(1, Digest.of(paper, mark));
                insert.setLong(2, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void place(long id, List<Placing> placings) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO placing (issue, draft, place, old) VALUES (?, ?, ?, ?)")) {
            for (var placing : placings) {
                insert.setLong(1, id);
                insert.setString(2, placing.draft().toString());
                insert.setString(3, placing.place().toString());
                insert.setString(4, placing.old().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The issues that runs before this one left half way, in the order in which they were made. */
    public synchronized List<Unsettled> unsettled() {
        return guard(() -> {
            var issues = new LinkedHashMap<Long, Unsettled>();
            try (var question = connection.prepareStatement(
                            "SELECT id, paper, day, number, draft, place, old FROM placing JOIN issue ON issue = id"
                                    + " ORDER BY id, placing.rowid");
                    var found = question.executeQuery()) {
                while (found.next()) {
                    var impression =
                            new Impression(found.getString(2), LocalDate.parse(found.getString(3)), found.getInt(4));
                    var placing = new Placing(
                            Path.of(found.getString(5)), Path.of(found.getString(6)), Path.of(found.getString(7)));
                    issues.merge(
                            found.getLong(1),
                            new Unsettled(found.getLong(1), impression, List.of(placing)),
                            Archive::joined);
                }
            }
            return List.copyOf(issues.values());
        });
    }

    private static Unsettled joined(Unsettled one, Unsettled other) {
        var placings = new ArrayList<>(one.placings());
        placings.addAll(other.placings());
        return new Unsettled(one.id(), one.impression(), placings);
    }

    /**
     * The files of an issue are in their places.
     *
     * @return what went wrong here, which harms nothing yet
     */
    public synchronized List<Diagnostic> settle(Unsettled issue) {
        try {
            update("DELETE FROM placing WHERE issue = ?", issue.id());
            return shelf.keepCopy(connection);
        } catch (SQLException e) {
            var why = shelf.refusal(e).diagnostic();
            return List.of(
                    Diagnostic.warning(why.where(), why.what(), "the issue is in its place; the next run enters it"));
        }
    }

    /** The files of an issue could not be put in their places; what stood in it is to be printed another time. */
    public synchronized void withdraw(Unsettled issue) {
        guard(() -> {
            Database.transact(connection, () -> {
                update("DELETE FROM placing WHERE issue = ?", issue.id());
                update("DELETE FROM mark WHERE issue = ?", issue.id());
                update("DELETE FROM issue WHERE id = ?", issue.id());
            });
            return true;
        });
    }

    private void update(String sql, long id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    @Override
    public synchronized void close() {
        guard(() -> {
            connection.close();
            return true;
        });
    }

    private <T> T guard(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw shelf.refusal(e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }
}

package gazette.archive;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The file that holds the tables: opened, found sound, and brought to the present form. */
final class Database {
    /** The form of the tables below. */
    static final int VERSION = 1;

    /** Results of SQLite that speak of a damaged file. */
    private static final List<Integer> DAMAGED = List.of(11, 26);

    /** The lowest byte of a result; the others say more exactly what happened. */
    private static final int PRIMARY = 0xFF;

    /**
     * Marks are kept as digests which already hold the name of the paper, so that the key is all there is to a row.
     */
    private static final List<String> TABLES = List.of("""
            CREATE TABLE issue (
              id INTEGER PRIMARY KEY,
              paper TEXT NOT NULL,
              day TEXT NOT NULL,
              number INTEGER NOT NULL,
              UNIQUE (paper, day, number)
            ) STRICT""", """
            CREATE TABLE mark (
              digest BLOB PRIMARY KEY,
              issue INTEGER NOT NULL REFERENCES issue
            ) STRICT, WITHOUT ROWID""", """
            CREATE TABLE placing (
              issue INTEGER NOT NULL REFERENCES issue,
              draft TEXT NOT NULL,
              place TEXT NOT NULL,
              old TEXT NOT NULL
            ) STRICT""", "PRAGMA user_version = " + VERSION);

    private Database() {}

    /**
     * Opens the file, which is made if it is not there.
     *
     * @throws SQLException if it is damaged, newer than this program, or the disk does not let us
     */
    static Connection open(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
        try {
            prepare(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // What was said to be kept is kept, also if the power goes in the next moment.
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("PRAGMA foreign_keys = ON");
        }
        check(connection);
        int version = number(connection, "PRAGMA user_version");
        if (version > VERSION) {
            throw new Newer();
        }
        if (version == 0) {
            transact(connection, () -> {
                try (var statement = connection.createStatement()) {
                    for (var table : TABLES) {
                        statement.execute(table);
                    }
                }
            });
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!result.next() || !result.getString(1).equals("ok")) {
                throw new SQLException("the check failed", "", DAMAGED.getFirst());
            }
        }
    }

    /** Whether a file is there but holds nothing, as after a full disk. */
    static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a failure means that the file is no longer what was written. */
    static boolean isDamage(SQLException failure) {
        return DAMAGED.contains(failure.getErrorCode() & PRIMARY);
    }

    /** All of it or nothing. */
    static void transact(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Statements that belong together. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /** A later Gazette has been at the file. */
    static final class Newer extends SQLException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}

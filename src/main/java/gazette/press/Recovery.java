package gazette.press;

import gazette.archive.Archive;
import gazette.archive.Placing;
import gazette.archive.Unsettled;
import gazette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Brings to an end what a run before this one could not: killed, or the power gone, while it put an issue in its place. */
final class Recovery {
    private Recovery() {}

    /** Puts the files of such issues in their places; an issue of which nothing is left is printed anew. */
    static List<Diagnostic> run(Archive archive) {
        var notes = new ArrayList<Diagnostic>();
        for (var issue : archive.unsettled()) {
            notes.addAll(settle(archive, issue));
        }
        return notes;
    }

    private static List<Diagnostic> settle(Archive archive, Unsettled issue) {
        for (var placing : issue.placings()) {
            try {
                if (Files.exists(placing.draft())) {
                    Draft.moveIn(placing);
                }
                Leftovers.delete(placing.old());
            } catch (IOException e) {
                return List.of(Diagnostic.warning(
                        placing.place().toString(),
                        "the last run was cut off before this file was in its place, and it cannot be put there now: "
                                + OutTray.reason(e),
                        "make its folder writable; the next run tries again"));
            }
        }
        var missing = issue.placings().stream()
                .map(Placing::place)
                .filter(Files::notExists)
                .toList();
        if (!missing.isEmpty() && missing.size() == issue.placings().size()) {
            archive.withdraw(issue);
            return List.of(Diagnostic.warning(
                    missing.getFirst().toString(),
                    "the last run was cut off, and this file of it is gone",
                    "nothing is lost: its articles are printed again"));
        }
        issue.placings()
                .forEach(placing ->
                        OutTray.sync(Objects.requireNonNull(placing.place().getParent())));
        var notes = new ArrayList<>(archive.settle(issue));
        notes.addFirst(Diagnostic.note(
                issue.placings().getFirst().place().toString(),
                "the last run was cut off before this issue was in its place; it is now"));
        return notes;
    }
}

package gazette.collect.copy;

import gazette.collect.feed.Entry;
import gazette.collect.feed.Feed;
import gazette.collect.line.Memory;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Chooses the entries of a feed that go into this issue. */
public final class Choice {
    private Choice() {}

    /**
     * What was not printed before, from the top of the feed, as much as the source asks for. A feed that is read for the first
     * time has a past, and what is beyond that measure stays there; later on it waits for the next issue.
     */
    public static Noted<List<Entry>> of(Source.Remote source, Feed feed, EntryMarks marks, Memory memory) {
        var met = new HashSet<String>();
        var fresh = new ArrayList<Entry>();
        for (var entry : feed.entries()) {
            var known = marks.of(entry);
            boolean isRepeated = known.stream().anyMatch(met::contains);
            met.addAll(known);
            if (isRepeated) {
                continue;
            }
            if (memory.knows(known)) {
                memory.keepBack(1);
            } else {
                fresh.add(entry);
            }
        }
        boolean isOld = memory.isAcquainted(marks.ofFeed());
        memory.passOver(List.of(marks.ofFeed()));
        if (fresh.size() <= source.most()) {
            return Noted.of(fresh);
        }
        var chosen = fresh.subList(0, source.most());
        var rest = fresh.subList(source.most(), fresh.size());
        if (isOld) {
            return new Noted<>(
                    chosen,
                    List.of(Diagnostic.note(
                            source.name(),
                            "it has %d new entries; %d are printed, the others wait for the next issue"
                                    .formatted(fresh.size(), chosen.size()))));
        }
        rest.forEach(entry -> memory.passOver(marks.of(entry)));
        return Noted.of(chosen);
    }
}

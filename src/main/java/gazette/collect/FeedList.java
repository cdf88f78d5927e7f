package gazette.collect;

import gazette.collect.feed.Subscription;
import gazette.collect.feed.Subscriptions;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.line.Line;
import gazette.collect.line.Pending;
import gazette.collect.line.WebAddress;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Finds the feeds of a list and of the lists inside it, one list after the other, so that the order is the same every time and
 * lists that name one another come to an end.
 */
final class FeedList {
    /** Lists inside a list; nobody has more. */
    private static final int MOST = 16;

    private final Line line;
    private final Source.Remote list;
    private final Set<String> seen = new HashSet<>();
    private final Queue<Subscriptions> unread = new ArrayDeque<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private int included;

    FeedList(Line line, Source.Remote list) {
        this.line = line;
        this.list = list;
        seen.add(list.address().toString());
    }

    /**
     * A feed of the list.
     *
     * @param group the folder that it lies in; empty if it lies in none
     */
    record Member(Source.Remote feed, String group) {}

    /** Every feed once, those of the list itself first; what cannot be followed is noted. */
    Noted<List<Member>> members(Subscriptions outermost) {
        unread.add(outermost);
        for (var next = unread.poll(); next != null; next = unread.poll()) {
            next.feeds().forEach(this::member);
            next.includes().forEach(this::include);
        }
        return new Noted<>(members, notes);
    }

    private void member(Subscription subscription) {
        if (seen.add(subscription.feed())) {
            WebAddress.of(subscription.feed())
                    .ifPresentOrElse(
                            address ->
                                    members.add(new Member(list.at(subscription.feed(), address), group(subscription))),
                            () -> leave("“" + subscription.title() + "”", "its address makes no sense"));
        }
    }

    /** The innermost folder: those around it often say no more than "Subscriptions". */
    private static String group(Subscription subscription) {
        return subscription.groups().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .reduce((outer, inner) -> inner)
                .orElse("");
    }

    private void include(String inner) {
        if (!seen.add(inner)) {
            return;
        }
        if (++included > MOST) {
            leave("the list " + inner, "it is one too many inside this one");
            return;
        }
        read(inner).ifPresent(unread::add);
    }

    private Optional<Subscriptions> read(String inner) {
        var address = WebAddress.of(inner);
        if (address.isEmpty()) {
            leave("the list " + inner, "its address makes no sense");
            return Optional.empty();
        }
        return line.fetch(
                new Wanted(address.get(), Purpose.FEED),
                line.holds().feeds(),
                failed -> {
                    leave("the list " + inner, failed.what());
                    return Optional.empty();
                },
                letter -> {
                    var subscriptions = Subscriptions.read(letter.received());
                    if (subscriptions.isEmpty()) {
                        leave(inner, "it is no list of feeds");
                    }
                    return Pending.none(subscriptions);
                });
    }

    private void leave(String what, String why) {
        notes.add(Diagnostic.warning(list.name(), what + " is left out: " + why, "correct it in the list"));
    }
}

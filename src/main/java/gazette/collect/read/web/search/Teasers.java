package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Finds lists of teasers: neighbours of one shape, each with a link that reads like a headline and few words beside it. Where
 * the headlines lead nowhere and prose stands under them, they are the sections of one text.
 */
final class Teasers {
    /** Fewer of one shape may be chance. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 600;
    private static final int SHORTEST_LINK = 15;

    /** What stands on a small picture, in characters: a number. */
    private static final int LONGEST_MARK = 4;

    /** What is said against a teaser: a log-odds. */
    private static final double ODDS = -3;

    /** What is said for sections of one shape, one after the other. */
    private static final double SECTION = 1;

    /** A page is a front if but one in so many of its words stand in no teaser. */
    private static final double FRONT = 5;

    /** The same against a strip of pictures, which has no words that could speak against it. */
    private static final double STRIP = -5;

    /** The same against headline and sentences that lead to one other page: what one box says of it may not outweigh that. */
    private static final double CARD = -6;

    /** Of these together, in characters. */
    private static final int SHORTEST_CARD = 80;

    private final List<Part> found = new ArrayList<>();
    private double prose;

    private Teasers() {}

    /** Finds them in a page, and writes down what speaks against them. */
    static void mark(Part page) {
        var teasers = new Teasers();
        teasers.find(page);
        // A page of nothing but teasers has nothing else to be read.
        double share = teasers.prose / Math.max(1, page.measure.prose);
        for (var teaser : teasers.found) {
            teaser.odds = (isRead(teaser) ? CARD : ODDS) * (1 - share) * (1 - share);
            lead(teaser, Math.min(1, (1 - share) * FRONT));
        }
    }

    /** On a front page, a headline that leads to its article is what the page is about. */
    private static void lead(Part part, double against) {
        part.leading = against;
        part.parts.forEach(inner -> lead(inner, against));
    }

    private void find(Part box) {
        if (isCard(box)) {
            add(box, "everything in it leads to one other place");
            return;
        }
        box.parts.stream()
                .filter(part -> isStrip(part) && box.measure.pictures > part.measure.pictures)
                .forEach(strip -> {
                    strip.odds = STRIP;
                    strip.why = "small pictures to choose from, beside the one that is shown";
                });
        var shapes = new LinkedHashMap<String, List<Part>>();
        for (var part : box.parts) {
            if (part.kind == Part.Kind.BOX) {
                find(part);
                shapes.computeIfAbsent(shape(part), name -> new ArrayList<>()).add(part);
            }
        }
        for (var alike : shapes.values()) {
            var teasers = alike.stream().filter(Teasers::leadsElsewhere).toList();
            if (teasers.size() >= FEWEST && teasers.size() * 2 > alike.size()) {
                teasers.forEach(teaser -> add(teaser, "it is one of a list of teasers"));
            } else if (alike.size() >= FEWEST && alike.stream().allMatch(Teasers::isSection)) {
                alike.forEach(section -> section.odds += SECTION);
            }
        }
    }

    private void add(Part teaser, String why) {
        if (teaser.why.isEmpty()) {
            teaser.why = why;
            prose += teaser.measure.prose;
            found.add(teaser);
        }
    }

    /** A box round several ways to one place. */
    private static boolean isCard(Part box) {
        return box.measure.links > 1
                && !box.measure.target.isEmpty()
                && box.measure.letters < LONGEST
                && hasHeadline(box);
    }

    /** Whether a box round several ways to one place says what is to be read there, and nothing else. */
    private static boolean isRead(Part box) {
        return isCard(box)
                && box.measure.letters >= SHORTEST_CARD
                && box.measure.linked == box.measure.letters
                && box.measure.abroad == 0;
    }

    /** Pictures, and hardly a word, that are pressed for something to happen in the page. */
    private static boolean isStrip(Part part) {
        return part.kind == Part.Kind.BOX
                && part.measure.pictures >= FEWEST
                && part.measure.links == 0
                && part.measure.letters < LONGEST_MARK * part.measure.pictures
                && Tree.all(part.element(), "img").stream()
                        .allMatch(image -> image.closest("a[href=#], a:not([href]), button") != null);
    }

    private static String shape(Part part) {
        return part.element().normalName() + " " + part.element().className();
    }

    /** A heading that leads nowhere, and prose under it. */
    private static boolean isSection(Part part) {
        return part.measure.prose > 0 && part.parts.stream().anyMatch(Teasers::isHead);
    }

    private static boolean isHead(Part part) {
        return part.isHeading()
                && part.measure.linked == 0
                && part.element().normalName().matches("h[23]");
    }

    private static boolean leadsElsewhere(Part part) {
        return part.measure.letters < LONGEST && part.measure.linked > 0 && hasHeadline(part);
    }

    private static boolean hasHeadline(Part part) {
        if (part.kind == Part.Kind.PASSAGE) {
            return part.measure.linkShare() > 0.8 && part.measure.linked >= SHORTEST_LINK;
        }
        return part.parts.stream().anyMatch(Teasers::hasHeadline);
    }
}

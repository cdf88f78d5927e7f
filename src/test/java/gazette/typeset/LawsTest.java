package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.Element;
import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Pages;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.publish.pdf.DocumentFacts;
import gazette.publish.pdf.PdfPress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds of every issue in our own theme, whatever it says and however large its pages are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawsTest {
    private static final String THEME = theme();

    /** What hangs over an edge, at most: a mark as wide as this share of its size. */
    private static final double HANGS = 0.75;

    private static String theme() {
        try {
            return Files.readString(Path.of("templates", "gazette", "print.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Proofs proofs(AnyIssue issue) {
        var columns = "body { columns: %d; column-gap: 8pt } .head, h2 { column-span: all }".formatted(issue.columns());
        var proofs = Proofs.bare(issue.columns() > 1 ? THEME + columns : THEME).on(issue.size());
        for (var blocks : issue.articles()) {
            proofs.withSized(String.join("\n", blocks));
        }
        return proofs;
    }

    /** Checks a law on many issues; tells of the first one that breaks it, as small as it can be made. */
    private static void holds(int count, Function<AnyIssue, Optional<String>> fault) {
        for (long seed :
                LongStream.rangeClosed(1, Integer.getInteger("laws", count)).toArray()) {
            var issue = AnyIssue.of(seed);
            if (fault.apply(issue).isPresent()) {
                var smallest = issue.smallest(less -> fault.apply(less).isPresent());
                throw new AssertionError("seed %d, in %d columns on %.1f × %.1f pt: %s%n%s"
                        .formatted(
                                seed,
                                issue.columns(),
                                issue.size().width(),
                                issue.size().height(),
                                fault.apply(smallest).orElseThrow(),
                                smallest.articles()));
            }
        }
    }

    @Test
    void no_letter_is_lost_or_doubled_and_parts_are_in_the_order_of_reading() {
        holds(25, issue -> {
            var proofs = proofs(issue);
            var pages = proofs.set().work();
            var written = new StringBuilder();
            for (var document : proofs.publication().documents()) {
                letters(body(document), written);
            }

            return difference(written.toString(), read(pages));
        });
    }

    private static Element body(Document document) {
        return (Element) document.html().children().getLast();
    }

    private static void letters(Element element, StringBuilder letters) {
        append(element.text(), letters);
    }

    private static void append(String text, StringBuilder letters) {
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    }

    /** The letters on the pages, part by part; those of one part are in the order of painting. */
    private static String read(Pages pages) {
        var parts = new LinkedHashMap<Part, StringBuilder>();
        for (var page : pages.pages()) {
            for (var item : page.items()) {
                if (item instanceof Item.Words words && words.part() != Part.ARTIFACT) {
                    append(
                            words.glyphs().text(),
                            parts.computeIfAbsent(block(words.part()), part -> new StringBuilder()));
                }
            }
        }
        var text = new StringBuilder();
        parts.entrySet().stream()
                .filter(entry -> entry.getKey().role() != Part.Role.LABEL)
                .sorted(Comparator.comparing(entry -> path(entry.getKey()), LawsTest::compare))
                .forEach(entry -> text.append(entry.getValue()));
        return text.toString();
    }

    private static Part block(Part part) {
        boolean inline = part.role() == Part.Role.LINK || part.role() == Part.Role.SPAN;
        return inline && part.parent().isPresent() ? block(part.parent().get()) : part;
    }

    /** The orders of a part and of those around it, from the outside in. */
    private static List<Integer> path(Part part) {
        var path = part.parent().map(parent -> new ArrayList<>(path(parent))).orElseGet(ArrayList::new);
        path.add(part.order());
        return path;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byOrder = Integer.compare(one.get(i), other.get(i));
            if (byOrder != 0) {
                return byOrder;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static Optional<String> difference(String written, String read) {
        if (written.equals(read)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < written.length() && at < read.length() && written.charAt(at) == read.charAt(at)) {
            at++;
        }
        return Optional.of("written “…%s”, read “…%s”".formatted(excerpt(written, at), excerpt(read, at)));
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
    }

    @Test
    void nothing_stands_outside_its_column_but_marks_that_hang() {
        holds(25, issue -> {
            var set = proofs(issue).set();
            var overfull = set.notes().stream()
                    .filter(note -> note.what().contains("wider"))
                    .map(Diagnostic::toString)
                    .findFirst();
            return overfull.or(() -> first(set.work(), LawsTest::outside));
        });
    }

    private static Optional<String> first(Pages pages, Function<Page, Optional<String>> fault) {
        return first(pages.pages(), fault);
    }

    private static Optional<String> first(List<Page> pages, Function<Page, Optional<String>> fault) {
        for (int i = 0; i < pages.size(); i++) {
            var found = fault.apply(pages.get(i));
            if (found.isPresent()) {
                int number = i + 1;
                return found.map(what -> "page " + number + ": " + what);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outside(Page page) {
        for (var item : page.items()) {
            boolean inside = switch (item) {
                case Item.Words words -> {
                    // The number of an item stands to the left of its list, wherever that is.
                    boolean free = words.part() == Part.ARTIFACT || words.part().role() == Part.Role.LABEL;
                    double hang = free ? 0 : HANGS * words.size();
                    double margin = free ? 0 : margin(page);
                    double width = words.glyphs().width() / 1000.0;
                    yield words.x() >= margin - hang
                            && words.x() + width <= page.size().width() - margin + hang
                            && words.baseline() > 0
                            && words.baseline() < page.size().height();
                }
                case Item.Fill fill -> inside(fill.area(), page);
                case Item.PlacedPicture picture -> inside(picture.area(), page);
                case Item.LinkArea link -> inside(link.area(), page);
                case Item.Anchor anchor -> anchor.y() <= page.size().height() && anchor.y() >= 0;
                case Item.Blank blank -> true;
            };
            if (!inside) {
                return Optional.of(Dump.of(item));
            }
        }
        return Optional.empty();
    }

    private static boolean inside(Rectangle area, Page page) {
        return area.x() >= -0.01
                && area.y() >= -0.01
                && area.right() <= page.size().width() + 0.01
                && area.bottom() <= page.size().height() + 0.01;
    }

    /** The narrowest margin that the theme has on pages of this size, in pt. */
    private static double margin(Page page) {
        double width = page.size().width();
        double millimetre = 72 / 25.4;
        return width <= 126 * millimetre ? 5 * millimetre : width < 175 * millimetre ? 0.1 * width : 0.16 * width;
    }

    @Test
    void every_note_stands_whole_at_its_call_or_after_it_and_below_the_text() {
        holds(25, issue -> {
            var pages = proofs(issue).set().work().pages();
            for (int article = 0; article < issue.articles().size(); article++) {
                var written = String.join("\n", issue.articles().get(article));
                for (int note = 1; written.contains("id=\"note-" + note + "\""); note++) {
                    var fault = fault(pages, article + 1 + ".xhtml#", note, written);
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
            return first(pages, LawsTest::overlap);
        });
    }

    /** Text that stands below the first line of the notes that are called in its column. */
    private static Optional<String> overlap(Page page) {
        var words = page.items().stream()
                .filter(Item.Words.class::isInstance)
                .map(Item.Words.class::cast)
                .toList();
        var notes = words.stream()
                .filter(note -> note.glyphs().text().matches("10[0-9]{3}.*"))
                .toList();
        return words.stream()
                .filter(text -> text.part() != Part.ARTIFACT && !inside(text.part(), Part.Role.NOTE))
                .filter(text ->
                        notes.stream().anyMatch(note -> text.baseline() > note.baseline() - 7 && above(text, note)))
                .map(text -> "below the first note stands " + Dump.of(text))
                .findFirst();
    }

    /** Whether words would meet if one were moved up or down. */
    private static boolean above(Item.Words one, Item.Words other) {
        return one.x() < other.x() + other.glyphs().width() / 1000.0
                && other.x() < one.x() + one.glyphs().width() / 1000.0;
    }

    private static boolean inside(Part part, Part.Role role) {
        return part.role() == role
                || part.parent().filter(around -> inside(around, role)).isPresent();
    }

    private static Optional<String> fault(List<Page> pages, String document, int note, String written) {
        int call = page(pages, document + "mark-" + note);
        int begin = page(pages, document + "note-" + note);
        int end = page(pages, document + "note-" + (note + 1));
        if (call < 0 || !written.contains("id=\"mark-" + note + "\"")) {
            return Optional.empty();
        }
        if (begin < call) {
            return Optional.of("note %d is called on page %d and stands on page %d".formatted(note, call, begin));
        }
        var figure = Integer.toString(10_000 + note);
        long wanted = figures(written, figure);
        long found = 0;
        for (int i = begin; i < (end < begin ? pages.size() : Math.min(pages.size(), end + 1)); i++) {
            found += figures(text(pages.get(i)), figure);
        }
        return found < wanted
                ? Optional.of("note %d has %d of its %d words".formatted(note, found, wanted))
                : Optional.empty();
    }

    private static int page(List<Page> pages, String anchor) {
        for (int i = 0; i < pages.size(); i++) {
            for (var item : pages.get(i).items()) {
                if (item instanceof Item.Anchor found && found.name().equals(anchor)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String text(Page page) {
        var text = new StringBuilder();
        for (var item : page.items()) {
            if (item instanceof Item.Words words) {
                text.append(words.glyphs().text());
            }
        }
        return text.toString();
    }

    private static long figures(String text, String figure) {
        return Pattern.compile(figure).matcher(text).results().count();
    }

    @Test
    void every_line_of_the_text_stands_on_the_grid() {
        holds(20, issue -> {
            var pages = proofs(issue).set().work();
            double size = issue.size().width() <= 126 * 72 / 25.4 ? 9.5 : 10.5;
            double grid = size == 9.5 ? 13.5 : 15;
            var origin = new ArrayList<Double>();
            return first(pages, page -> {
                for (var item : page.items()) {
                    if (item instanceof Item.Words words && isText(words, size)) {
                        origin.add(words.baseline());
                        double steps = (words.baseline() - origin.getFirst()) / grid;
                        if (Math.abs(steps - Math.rint(steps)) * grid > 0.01) {
                            return Optional.of(Dump.of(words));
                        }
                    }
                }
                return Optional.empty();
            });
        });
    }

    /** Whether it is a line of a paragraph that stands in nothing but its article. */
    private static boolean isText(Item.Words words, double size) {
        var block = block(words.part());
        return words.size() == size
                && words.font().postScriptName().equals("Literata-Regular")
                && block.role() == Part.Role.PARAGRAPH
                && block.parent()
                        .filter(around -> around.role() == Part.Role.ARTICLE)
                        .isPresent();
    }

    @Test
    void no_paragraph_leaves_one_line_alone_on_a_page() {
        holds(25, any -> {
            var issue = new AnyIssue(any.size(), 1, any.articles());
            var pages = proofs(issue).set().work().pages();
            var lines = new LinkedHashMap<Part, List<TreeSet<Double>>>();
            for (int i = 0; i < pages.size(); i++) {
                for (var item : pages.get(i).items()) {
                    if (item instanceof Item.Words words && block(words.part()).role() == Part.Role.PARAGRAPH) {
                        var own = lines.computeIfAbsent(block(words.part()), part -> new ArrayList<>());
                        while (own.size() <= i) {
                            own.add(new TreeSet<>());
                        }
                        own.get(i).add(line(own.get(i), words));
                    }
                }
            }
            return lines.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                                    .filter(page -> !page.isEmpty())
                                    .count()
                            > 1)
                    .filter(entry -> entry.getValue().stream().anyMatch(page -> page.size() == 1))
                    .map(entry -> "a line of paragraph %d is alone: %s lines"
                            .formatted(
                                    entry.getKey().order(),
                                    entry.getValue().stream().map(TreeSet::size).toList()))
                    .findFirst();
        });
    }

    /** The line that words stand in, by its height; what is raised belongs to the line that it is raised from. */
    private static double line(Set<Double> lines, Item.Words words) {
        return lines.stream()
                .filter(line -> Math.abs(line - words.baseline()) < 7)
                .findFirst()
                .orElse(words.baseline());
    }

    @Test
    void the_same_issue_gives_the_same_bytes_however_many_hands_set_it() {
        holds(5, issue -> {
            var alone = printed(issue, 1);
            return IntStream.of(1, 2, 5)
                    .filter(hands -> !Arrays.equals(alone, printed(issue, hands)))
                    .mapToObj(hands -> hands + " threads make another file than one")
                    .findFirst();
        });
    }

    private static byte[] printed(AnyIssue issue, int threads) {
        try (var hands = new ForkJoinPool(threads)) {
            return hands.submit(() -> print(proofs(issue).set().work())).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] print(Pages pages) throws IOException {
        var file = new ByteArrayOutputStream();
        var facts = new DocumentFacts("Laws", List.of(), "", List.of(), Language.of("en"), LocalDate.EPOCH, "");
        assertThat(PdfPress.write(pages, facts, file)).isEmpty();
        return file.toByteArray();
    }
}

package gazette.cli;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Byline;
import gazette.article.Credit;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Publication;
import gazette.article.Reading;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Shows how an article was read: one line for each part, its kind first, its words shortened. */
final class Outline {
    private static final int KINDS = 16;
    private static final int WORDS = 72;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** So many characters are printed at once, since each printing is a call of the system. */
    private static final int SHEET = 1 << 13;

    private final StringBuilder sheet = new StringBuilder(SHEET + (SHEET >> 3));
    private final boolean color;
    private final PrintWriter out;

    private Outline(boolean color, PrintWriter out) {
        this.color = color;
        this.out = out;
    }

    /** Prints the lines, the name of the input first. */
    static void print(Article article, boolean color, PrintWriter out) {
        var outline = new Outline(color, out);
        outline.add(
                outline.tinted(Tint.NAME, article.origin().input()),
                ": " + name(article.reading().reader()) + ", " + article.language());
        outline.head(article.head());
        outline.body(article.body(), 1);
        article.credits().forEach(credit -> outline.credit(1, credit(credit), credit.text()));
        outline.origin(article);
        outline.reading(article.reading());
        outline.handOver();
    }

    private void add(String beginning, String rest) {
        sheet.append(beginning).append(rest).append(System.lineSeparator());
        if (sheet.length() > SHEET) {
            handOver();
        }
    }

    private void handOver() {
        out.append(sheet).flush();
        sheet.setLength(0);
    }

    private void head(Head head) {
        line(1, "kicker", head.kicker());
        line(1, "headline", Tint.NAME, Inlines.text(head.headline()));
        line(1, "standfirst", head.standfirst());
        byline(head.byline());
        head.published().ifPresent(this::published);
    }

    private void byline(Byline byline) {
        line(1, "byline", Tint.CREDIT, byline.text());
        line(1, "  names", Tint.CREDIT, String.join("; ", byline.names()));
    }

    private void published(Publication published) {
        line(1, "dateline", published.text());
        published.date().ifPresent(date -> line(1, "  date", date.toString()));
    }

    private void body(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Paragraph p -> line(depth, "paragraph", p.text());
            case Block.Crosshead c -> line(depth, "crosshead " + c.level(), c.text());
            case Block.Quotation q -> quotation(q, depth);
            case Block.PullQuote q -> {
                line(depth, "pull quote", q.text());
                credit(depth + 1, "attribution", q.attribution());
            }
            case Block.Epigraph e -> {
                mark(depth, "epigraph");
                body(e.blocks(), depth + 1);
                credit(depth + 1, "attribution", e.attribution());
            }
            case Block.Exchange e -> {
                mark(depth, "exchange");
                e.turns().forEach(turn -> turn(turn, depth + 1));
            }
            case Block.Verse v -> verse(v, depth);
            case Block.Figure f -> figure(f, depth);
            case Block.ItemList l -> list(l, depth);
            case Block.Code c -> line(depth, "code", c.text());
            case Block.Table t -> table(t, depth);
            case Block.Note n -> {
                mark(depth, "note " + n.label());
                body(n.blocks(), depth + 1);
            }
            case Block.Divider d -> mark(depth, "divider");
        }
    }

    private void quotation(Block.Quotation quotation, int depth) {
        mark(depth, quotation.inferred() ? "quotation (inferred)" : "quotation");
        body(quotation.blocks(), depth + 1);
        credit(depth + 1, "attribution", quotation.attribution());
        line(depth + 1, "cite", quotation.cite().map(URI::toString).orElse(""));
    }

    private void turn(Block.Exchange.Turn turn, int depth) {
        line(depth, turn.question() ? "question" : "answer", turn.speaker());
        body(turn.blocks(), depth + 1);
    }

    private void verse(Block.Verse verse, int depth) {
        for (var stanza : verse.stanzas()) {
            mark(depth, "stanza");
            stanza.forEach(line -> line(depth + 1, "line", line.text()));
        }
    }

    private void figure(Block.Figure figure, int depth) {
        line(
                depth,
                "figure",
                figure.picture()
                        .map(p -> p.name() + ", " + p.width() + " × " + p.height())
                        .orElse("no picture"));
        line(depth + 1, "alt", figure.alt());
        line(depth + 1, "caption", figure.caption());
        figure.credit().ifPresent(credit -> credit(depth + 1, "credit", credit.text()));
    }

    private void list(Block.ItemList list, int depth) {
        mark(depth, list.start().isPresent() ? "numbered list" : "list");
        for (var item : list.items()) {
            mark(depth + 1, "item");
            body(item, depth + 2);
        }
    }

    private void table(Block.Table table, int depth) {
        mark(
                depth,
                "table of %d rows".formatted(table.head().size() + table.body().size()));
        line(depth + 1, "caption", table.caption());
        for (var row : table.body()) {
            var cells =
                    row.cells().stream().map(cell -> Inlines.text(cell.text())).toList();
            line(depth + 1, "row", String.join(" | ", cells));
        }
    }

    private void origin(Article article) {
        var origin = article.origin();
        line(1, "publication", origin.publication().orElse(""));
        line(1, "address", origin.address().map(URI::toString).orElse(""));
        credit(1, "via", origin.via());
    }

    private void reading(Reading reading) {
        reading.inferred().forEach(finding -> finding("inferred", Tint.INFERRED, finding));
        reading.dropped().forEach(finding -> finding("dropped", Tint.DROPPED, finding));
    }

    private void finding(String what, Tint tint, Reading.Finding finding) {
        add("  " + tinted(tint, what), " " + quoted(shortened(finding.text())) + ": " + Words.harmless(finding.why()));
    }

    /** Words in marks that none of their own can be taken for. */
    private static String quoted(String words) {
        var marked = words.chars().anyMatch(c -> "“”„\"".indexOf(c) >= 0);
        return marked ? "‘" + words + "’" : "“" + words + "”";
    }

    private static String credit(Credit credit) {
        return switch (credit.kind()) {
            case PICTURE -> "picture credit";
            case CONTRIBUTION -> "contribution";
            case RIGHTS -> "rights";
        };
    }

    private static String name(Reading.Reader reader) {
        return switch (reader) {
            case PLAIN_TEXT -> "plain text";
            case MARKDOWN -> "Markdown";
            case HTML -> "HTML";
            case FEED -> "feed";
        };
    }

    private void line(int depth, String kind, List<Inline> words) {
        line(depth, kind, Inlines.text(words));
    }

    private void line(int depth, String kind, String words) {
        line(depth, kind, Tint.PLAIN, words);
    }

    private void credit(int depth, String kind, List<Inline> words) {
        line(depth, kind, Tint.CREDIT, Inlines.text(words));
    }

    private void line(int depth, String kind, Tint tint, String words) {
        if (!words.isBlank()) {
            var label = padded("  ".repeat(depth) + kind);
            add(tinted(Tint.LABEL, label), "  " + tinted(tint, shortened(words)));
        }
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(0, KINDS + 2 - label.length()));
    }

    private void mark(int depth, String kind) {
        add(tinted(Tint.LABEL, "  ".repeat(depth) + kind), "");
    }

    private String tinted(Tint tint, String words) {
        var harmless = Words.harmless(words);
        return color ? tint.on(harmless) : harmless;
    }

    /** The words on one line; what does not fit is counted. */
    private static String shortened(String words) {
        var bare = words.strip();
        var line = Words.harmless(isSingle(bare) ? bare : SPACE.matcher(bare).replaceAll(" "));
        if (line.length() <= WORDS || line.codePointCount(0, line.length()) <= WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, WORDS));
        var start = line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, WORDS));
        long all = line.chars().filter(c -> c == ' ').count() + 1;
        return start + "… (" + all + " words)";
    }

    /** Whether all its white is single spaces, as in most that is read. */
    private static boolean isSingle(String words) {
        boolean spaced = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign < ' ' || (sign == ' ' && spaced)) {
                return false;
            }
            spaced = sign == ' ';
        }
        return true;
    }
}

package gazette.collect.read.plain;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Reading;
import gazette.collect.read.CreditLines;
import gazette.collect.read.Findings;
import gazette.collect.read.Headlines;
import gazette.collect.read.LineEnds;
import gazette.collect.read.Manuscript;
import gazette.collect.read.Text;
import gazette.collect.read.plain.copy.Chunk;
import gazette.collect.read.plain.copy.MailField;
import gazette.collect.read.plain.label.Label;
import gazette.collect.read.plain.label.Labelled;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes an article of chunks whose labels are known, every word in its place. */
final class Setting {
    private static final Set<Label> APART = EnumSet.of(Label.DIVIDER, Label.JUNK, Label.SOURCE);
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\S)\\s*<[^<>\\s]+@[^<>\\s]+>$");
    private static final Pattern PLACE_ONLY = Pattern.compile(".*[—–]\\s*");

    /** In characters. */
    private static final int LONGEST_STANDFIRST = 400;

    private final List<Labelled> copy;

    /** The last chunk that is printed where it stands. */
    private final int last;

    private final Findings findings = new Findings();
    private final List<Block> body = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final HeadLines head = new HeadLines();
    private List<Inline> via = List.of();
    private String place = "";

    private Setting(List<Labelled> copy) {
        this.copy = copy;
        this.last = last(copy);
    }

    static Article article(Manuscript manuscript, List<Labelled> copy) {
        var setting = new Setting(copy);
        for (var i = 0; i < copy.size(); ) {
            i = setting.set(i);
        }
        setting.flushPlace();
        return setting.article(manuscript);
    }

    private static int last(List<Labelled> copy) {
        var last = copy.size() - 1;
        while (last >= 0 && APART.contains(copy.get(last).label())) {
            last--;
        }
        return last;
    }

    private Article article(Manuscript manuscript) {
        if (!head.hasHeadline() && !body.isEmpty()) {
            var first = copy.getFirst().chunk().text();
            var headline = Headlines.standIn(manuscript.input(), () -> first);
            head.headline(headline);
            findings.infer(headline, "stands in for a title, since no line looks like one");
        }
        return new Article(
                head.head(),
                manuscript.languageOf(manuscript.text()),
                body,
                credits,
                new Origin(Optional.empty(), Optional.empty(), via, manuscript.input()),
                findings.reading(Reading.Reader.PLAIN_TEXT));
    }

    /** Sets what begins at chunk i, and says where the next thing begins. */
    private int set(int i) {
        var labelled = copy.get(i);
        var text = labelled.chunk().text();
        switch (labelled.label()) {
            case KICKER -> head.kicker(text);
            case TITLE -> title(labelled);
            case BYLINE -> byline(labelled);
            case DATELINE -> dateline(labelled);
            case CREDIT, CAPTION -> {
                return picture(i);
            }
            case HEADING -> heading(i);
            case PARAGRAPH -> {
                if (isStandfirst(i)) {
                    standfirst(labelled);
                } else {
                    paragraph(labelled.chunk());
                }
            }
            case VERSE -> {
                return verse(i);
            }
            case TURN -> {
                return exchange(i);
            }
            case QUOTATION, ATTRIBUTION -> {
                return quotation(i);
            }
            case LIST_ITEM -> {
                return list(i);
            }
            case CODE -> {
                return code(i);
            }
            case SOURCE -> source(labelled);
            case DIVIDER -> divider(i);
            case JUNK -> findings.drop(text, labelled.why());
        }
        return i + 1;
    }

    /** The words of a chunk; the name of a mail's field is none of them. */
    private String text(Labelled labelled) {
        var text = labelled.chunk().text();
        if (!labelled.field()) {
            return text;
        }
        var value = MailField.value(text);
        findings.drop(text.substring(0, text.length() - value.length()).strip(), labelled.why());
        var address = ADDRESS.matcher(value);
        if (!address.find()) {
            return value;
        }
        findings.drop(address.group().strip(), "the address of a mail");
        return value.substring(0, address.start());
    }

    private void infer(Labelled labelled, String what) {
        findings.infer(labelled.chunk().text(), what + ": " + labelled.why());
    }

    /** No article has two; what else looks like one heads a part of it. */
    private void title(Labelled labelled) {
        if (head.hasHeadline()) {
            body.add(new Block.Crosshead(1, Inlines.of(labelled.chunk().text())));
        } else {
            head.headline(text(labelled));
        }
    }

    private void heading(int i) {
        if (isStandfirst(i)) {
            standfirst(copy.get(i));
        } else {
            infer(copy.get(i), "a crosshead");
            body.add(new Block.Crosshead(1, Inlines.of(copy.get(i).chunk().text())));
        }
    }

    /** What stands between the title and the name or day under it heads nothing: it says more of the whole. */
    private boolean isStandfirst(int i) {
        return i > 0
                && is(i - 1, Label.TITLE)
                && (is(i + 1, Label.BYLINE) || is(i + 1, Label.DATELINE))
                && !head.hasStandfirst()
                && copy.get(i).chunk().text().length() <= LONGEST_STANDFIRST;
    }

    private void standfirst(Labelled labelled) {
        findings.infer(
                labelled.chunk().text(),
                "the standfirst, since it stands between the title and what stands under titles");
        head.standfirst(labelled.chunk().text());
    }

    private void byline(Labelled labelled) {
        var text = text(labelled);
        if (head.takesByline(text)) {
            infer(labelled, "the byline");
        } else {
            credits.add(new Credit(Credit.Kind.CONTRIBUTION, Inlines.of(text)));
        }
    }

    private void dateline(Labelled labelled) {
        var text = labelled.chunk().text();
        infer(labelled, "the dateline");
        if (PLACE_ONLY.matcher(text).matches()) {
            flushPlace();
            place = text;
        } else if (!head.takesDate(text)) {
            body.add(new Block.Paragraph(Inlines.of(text)));
        }
    }

    /** A place and an agency on a line of their own belong at the head of the first paragraph. */
    private void paragraph(Chunk chunk) {
        var text = new ArrayList<Inline>();
        if (!place.isEmpty()) {
            text.add(new Inline.Text(place + " "));
            place = "";
        }
        text.addAll(inlines(chunk.lines(), chunk.wrapped()));
        body.add(new Block.Paragraph(text));
    }

    private void flushPlace() {
        if (!place.isEmpty()) {
            body.add(new Block.Paragraph(Inlines.of(place)));
            place = "";
        }
    }

    /** A credit over the text belongs to the article; one inside it stands where its picture stood. */
    private int picture(int i) {
        var pictured = Pictured.of(copy, i);
        for (var labelled : copy.subList(i, i + pictured.chunks())) {
            infer(labelled, labelled.label() == Label.CREDIT ? "a picture credit" : "a caption");
        }
        if (body.isEmpty() && pictured.caption().isEmpty()) {
            pictured.credit().ifPresent(credits::add);
        } else {
            body.add(pictured.figure());
        }
        return i + pictured.chunks();
    }

    private int verse(int i) {
        var end = i;
        var stanzas = new ArrayList<List<Block.Verse.Line>>();
        while (is(end, Label.VERSE)) {
            stanzas.add(stanza(copy.get(end).chunk()));
            end++;
        }
        infer(copy.get(i), "verse");
        body.add(new Block.Verse(stanzas));
        return end;
    }

    private static List<Block.Verse.Line> stanza(Chunk chunk) {
        var margin = chunk.indents().stream().mapToInt(Integer::intValue).min().orElse(0);
        var lines = new ArrayList<Block.Verse.Line>();
        for (var i = 0; i < chunk.lines().size(); i++) {
            var steps = Math.min((chunk.indents().get(i) - margin + 1) / 2, 8);
            lines.add(new Block.Verse.Line(steps, Inlines.of(chunk.lines().get(i))));
        }
        return lines;
    }

    /** A conversation goes on as long as somebody speaks again; what stands between two turns belongs to the first of them. */
    private int exchange(int i) {
        infer(copy.get(i), "a conversation");
        var end = Conversation.end(copy, i);
        body.add(Conversation.of(copy.subList(i, end)));
        return end;
    }

    private int quotation(int i) {
        var end = i;
        while (end < copy.size() && isOf(end, copy.get(i).quotation())) {
            end++;
        }
        quotation(copy.get(i), QuotedWords.of(copy.subList(i, end)));
        return end;
    }

    private void quotation(Labelled first, QuotedWords words) {
        var attribution = words.attribution();
        if (first.pull() && words.blocks().size() == 1 && words.blocks().getFirst() instanceof Block.Paragraph pulled) {
            infer(first, "a pull quote");
            body.add(new Block.PullQuote(pulled.text(), attribution));
        } else if (body.isEmpty() && !attribution.isEmpty() && !Wording.namesHandle(Inlines.text(attribution))) {
            infer(first, "an epigraph, since it stands before the text");
            body.add(new Block.Epigraph(words.blocks(), attribution));
        } else {
            infer(first, "a block quotation");
            body.add(new Block.Quotation(words.blocks(), attribution, Optional.empty(), Optional.empty(), true));
        }
    }

    /** Blank lines do not end a program. */
    private int code(int i) {
        var end = i;
        var chunks = new ArrayList<Chunk>();
        while (is(end, Label.CODE)) {
            chunks.add(copy.get(end).chunk());
            end++;
        }
        infer(copy.get(i), "a program");
        body.add(Program.of(chunks));
        return end;
    }

    private boolean isOf(int i, int quotation) {
        var label = copy.get(i).label();
        return (label == Label.QUOTATION || label == Label.ATTRIBUTION)
                && copy.get(i).quotation() == quotation;
    }

    private int list(int i) {
        var end = i;
        var items = new ArrayList<Chunk>();
        while (is(end, Label.LIST_ITEM)) {
            items.add(copy.get(end).chunk());
            end++;
        }
        infer(copy.get(i), "a list");
        body.add(Items.list(items));
        return end;
    }

    private void source(Labelled labelled) {
        var text = labelled.chunk().text();
        infer(labelled, "a credit");
        if (via.isEmpty() && CreditLines.isVia(text)) {
            via = Inlines.of(text);
        } else {
            var kind = CreditLines.tail(text).orElse(Credit.Kind.CONTRIBUTION);
            credits.add(new Credit(kind, Inlines.of(text)));
        }
    }

    /** A break parts two things; before the first and after the last there is nothing to part. */
    private void divider(int i) {
        if (i < last && !body.isEmpty() && !(body.getLast() instanceof Block.Divider)) {
            body.add(new Block.Divider());
        } else {
            findings.drop(copy.get(i).chunk().text(), "a break with nothing to part");
        }
    }

    private boolean is(int i, Label label) {
        return i < copy.size() && copy.get(i).label() == label;
    }

    /** Line ends that the writer set are kept. */
    static List<Inline> inlines(List<String> lines, boolean wrapped) {
        if (wrapped) {
            return Inlines.of(LineEnds.joined(String.join("\n", lines)));
        }
        var inlines = new ArrayList<Inline>();
        for (var line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.addAll(Inlines.of(Text.collapse(line)));
        }
        return inlines;
    }
}

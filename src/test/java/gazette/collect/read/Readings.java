package gazette.collect.read;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.collect.picture.PictureFolder;
import gazette.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Manuscripts for tests, and articles as text: one line a block, what it is before what it says. */
public final class Readings {
    private Readings() {}

    /** A manuscript in English without pictures. */
    public static Manuscript manuscript(Kind kind, String text) {
        return manuscript(kind, text, Path.of("no-such-folder"));
    }

    /** A manuscript in English with pictures in a folder. */
    public static Manuscript manuscript(Kind kind, String text, Path pictures) {
        return new Manuscript("a.txt", kind, text, Language.of("en"), PictureFolder.of(pictures));
    }

    /** The whole article as lines. */
    public static String proof(Article article) {
        var proof = new StringBuilder();
        line(proof, "kicker", text(article.head().kicker()));
        line(proof, "title", text(article.head().headline()));
        line(proof, "standfirst", text(article.head().standfirst()));
        line(proof, "byline", article.head().byline().text());
        line(proof, "names", String.join(" + ", article.head().byline().names()));
        article.head().published().ifPresent(p -> {
            line(proof, "date line", p.text());
            line(proof, "date", p.date().map(Object::toString).orElse(""));
        });
        article.credits().forEach(credit -> line(proof, "credit", credit(credit)));
        article.body().forEach(block -> block(proof, "", block));
        line(proof, "via", text(article.origin().via()));
        return proof.toString();
    }

    /** One block as lines. */
    public static String proof(Block block) {
        var proof = new StringBuilder();
        block(proof, "", block);
        return proof.toString();
    }

    private static void block(StringBuilder proof, String in, Block block) {
        switch (block) {
            case Block.Paragraph p -> line(proof, in + "paragraph", text(p.text()));
            case Block.Crosshead c -> line(proof, in + "crosshead " + c.level(), text(c.text()));
            case Block.Quotation q -> {
                proof.append(in).append(q.inferred() ? "quotation?" : "quotation");
                q.language().ifPresent(l -> proof.append(' ').append(l));
                q.cite().ifPresent(c -> proof.append(" <").append(c).append('>'));
                proof.append('\n');
                q.blocks().forEach(b -> block(proof, in + "  ", b));
                line(proof, in + "  by", text(q.attribution()));
            }
            case Block.PullQuote p -> {
                line(proof, in + "pull quote", text(p.text()));
                line(proof, in + "  by", text(p.attribution()));
            }
            case Block.Epigraph e -> {
                proof.append(in).append("epigraph\n");
                e.blocks().forEach(b -> block(proof, in + "  ", b));
                line(proof, in + "  by", text(e.attribution()));
            }
            case Block.Exchange e ->
                e.turns().forEach(turn -> {
                    line(proof, in + (turn.question() ? "question" : "answer"), text(turn.speaker()) + " ");
                    turn.blocks().forEach(b -> block(proof, in + "  ", b));
                });
            case Block.Verse v -> {
                proof.append(in).append("verse\n");
                v.stanzas()
                        .forEach(stanza -> proof.append(stanza.stream()
                                .map(l -> in + "  " + "> ".repeat(l.indent()) + text(l.text()) + "\n")
                                .collect(Collectors.joining("", "", in + "  /\n"))));
            }
            case Block.Figure f -> {
                line(
                        proof,
                        in + "figure",
                        f.picture()
                                .map(p -> p.name() + " " + p.width() + "×" + p.height())
                                .orElse("absent"));
                line(proof, in + "  alt", f.alt());
                line(proof, in + "  caption", text(f.caption()));
                f.credit().ifPresent(credit -> line(proof, in + "  credit", credit(credit)));
                f.link().ifPresent(link -> line(proof, in + "  leads to", link.toString()));
            }
            case Block.ItemList l -> {
                line(proof, in + "list", l.start().map(n -> "from " + n).orElse("unnumbered"));
                l.items().forEach(item -> item.forEach(b -> block(proof, in + "  ", b)));
            }
            case Block.Code c ->
                line(proof, in + "code " + c.language().orElse(""), c.text().replace("\n", "⏎"));
            case Block.Table t -> {
                line(proof, in + "table", text(t.caption()) + " ");
                rows(proof, in + "  head", t.head());
                rows(proof, in + "  row", t.body());
            }
            case Block.Note n -> {
                line(proof, in + "note " + n.id(), n.label());
                n.blocks().forEach(b -> block(proof, in + "  ", b));
            }
            case Block.Divider d -> proof.append(in).append("divider\n");
        }
    }

    private static void rows(StringBuilder proof, String name, List<Block.Table.Row> rows) {
        rows.forEach(row -> line(
                proof,
                name,
                row.cells().stream()
                        .map(c -> text(c.text())
                                + (c.heading() ? "!" : "")
                                + (c.columns() > 1 ? "×" + c.columns() : "")
                                + (c.rows() > 1 ? "↓" + c.rows() : "")
                                + (c.align() == Block.Table.Align.END ? ">" : "")
                                + (c.align() == Block.Table.Align.CENTER ? "=" : ""))
                        .collect(Collectors.joining(" | "))));
    }

    private static String credit(Credit credit) {
        return credit.kind().name().toLowerCase(Locale.ROOT) + " " + text(credit.text());
    }

    private static void line(StringBuilder proof, String what, String said) {
        if (!said.isEmpty()) {
            proof.append((what + ": " + said).stripTrailing()).append('\n');
        }
    }

    /** A run of inlines with signs for its mark-up. */
    public static String text(List<Inline> run) {
        return run.stream().map(Readings::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Emphasis e -> "*" + text(e.content()) + "*";
            case Inline.Strong s -> "**" + text(s.content()) + "**";
            case Inline.SmallCaps s -> "{sc " + text(s.content()) + "}";
            case Inline.Code c -> "`" + c.text() + "`";
            case Inline.Link l -> "[" + text(l.content()) + "](" + l.target() + ")";
            case Inline.Foreign f -> "{" + f.language() + " " + text(f.content()) + "}";
            case Inline.Sub s -> "{sub " + text(s.content()) + "}";
            case Inline.Sup s -> "{sup " + text(s.content()) + "}";
            case Inline.LineBreak b -> "⏎";
            case Inline.NoteMark n -> "[^" + n.note() + " " + n.label() + "]";
        };
    }
}

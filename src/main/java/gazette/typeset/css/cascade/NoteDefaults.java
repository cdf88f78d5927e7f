package gazette.typeset.css.cascade;

import gazette.typeset.css.cascade.Cascade.Said;
import gazette.typeset.css.property.Name.Target;
import gazette.typeset.css.property.Properties;
import gazette.typeset.css.property.Property;
import gazette.typeset.css.property.TypeSyntax;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.sheet.Block;
import gazette.typeset.css.sheet.Declaration.Assigned;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.style.Pseudo;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.css.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks of footnotes if nobody says otherwise: a raised number in the text, the same number before the note. Only what is
 * a footnote has them.
 *
 * @see <a href="https://www.w3.org/TR/css-gcpm-3/#footnotes">CSS Generated Content for Paged Media 3, section 2</a>
 */
public final class NoteDefaults {
    private static final Content NUMBER = new Content.Counter("footnote", CounterStyle.DECIMAL);

    /** As small as what is raised is otherwise. */
    private static final double RAISED = 0.75;

    private static final Block CALL = new Block(
            List.of(
                    said(Properties.CONTENT, Value.of(Optional.of(List.of(NUMBER)))),
                    said(
                            Properties.FONT_SIZE,
                            context -> RAISED * context.parent().size()),
                    said(
                            Properties.VERTICAL_ALIGN,
                            context -> new TypeSyntax.Raise(
                                    VerticalAlign.BASELINE,
                                    TypeSyntax.SUPER * context.parent().size()))),
            List.of());

    private static final Block MARKER = new Block(
            List.of(said(Properties.CONTENT, Value.of(Optional.of(List.of(NUMBER, new Content.Words("\u2002")))))),
            List.of());

    private NoteDefaults() {}

    private static <T> Assigned said(Property<T> property, Value<T> value) {
        return new Assigned(Target.of(property), value);
    }

    /** What is said of a part of an element that has these values; empty for marks of what is no footnote. */
    public static Optional<Said> with(Pseudo part, Values values, Optional<Said> said) {
        return switch (part) {
            case BEFORE, AFTER, MARKER, FIRST_LETTER, FIRST_LINE -> said;
            case FOOTNOTE_CALL -> with(CALL, values, said);
            case FOOTNOTE_MARKER -> with(MARKER, values, said);
        };
    }

    private static Optional<Said> with(Block usual, Values values, Optional<Said> said) {
        if (values.get(Properties.FLOAT) != Floats.FOOTNOTE) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(usual);
        said.ifPresent(more -> blocks.addAll(more.ours()));
        return Optional.of(new Said(blocks, said.map(Said::theirs).orElse(List.of())));
    }
}

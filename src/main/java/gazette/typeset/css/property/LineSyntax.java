package gazette.typeset.css.property;

import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.LineStyle.Hanging;
import gazette.typeset.css.style.LineStyle.Indent;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Lengths;
import gazette.typeset.css.value.Syntax;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the values of properties of lines. */
final class LineSyntax {
    /** Where lines can be told to stand; {@code auto} is for the last one only. */
    static final TextAlign[] ALIGN = {
        TextAlign.START, TextAlign.END, TextAlign.LEFT, TextAlign.RIGHT, TextAlign.CENTER, TextAlign.JUSTIFY
    };

    private static final Keywords<Hanging> HANGING = Keywords.of(Hanging.values());

    private static final Syntax<Length> LENGTH = Lengths.syntax(Lengths.Range.ANY);

    private LineSyntax() {}

    /** How long a word must be, and each part of it, to be broken, in letters. */
    public record Letters(int word, int before, int after) {
        /** What {@code auto} is in CSS Text 4, section 6.3.2. */
        static final Letters USUAL = new Letters(5, 2, 2);
    }

    static Value<Indent> indent(ValueReader in) throws Invalid {
        boolean hanging = false;
        boolean eachLine = false;
        Optional<Value<Length>> length = Optional.empty();
        do {
            if (!hanging && in.take("hanging")) {
                hanging = true;
            } else if (!eachLine && in.take("each-line")) {
                eachLine = true;
            } else {
                length = Optional.of(LENGTH.read(in));
            }
        } while (!in.isAtEnd());
        if (length.isEmpty()) {
            throw in.missing("a length");
        }
        var value = length.get();
        boolean all = hanging;
        boolean again = eachLine;
        return context -> new Indent(value.in(context), all, again);
    }

    static Value<String> sign(ValueReader in) throws Invalid {
        return Value.of(in.take("none") ? "" : in.string());
    }

    static Value<Set<Hanging>> hanging(ValueReader in) throws Invalid {
        if (in.take("none")) {
            return Value.of(Set.of());
        }
        var hanging = EnumSet.of(in.keyword(HANGING));
        for (var more = in.takeKeyword(HANGING); more.isPresent(); more = in.takeKeyword(HANGING)) {
            hanging.add(more.get());
        }
        return Value.of(Collections.unmodifiableSet(hanging));
    }

    static Value<Letters> letters(ValueReader in) throws Invalid {
        int word = letters(in, Letters.USUAL.word);
        int before = in.isAtEnd() ? Letters.USUAL.before : letters(in, Letters.USUAL.before);
        int after = in.isAtEnd() ? before : letters(in, Letters.USUAL.after);
        return Value.of(new Letters(word, before, after));
    }

    private static int letters(ValueReader in, int usual) throws Invalid {
        return in.take("auto") ? usual : in.integer(1);
    }

    static Value<Integer> initial(ValueReader in) throws Invalid {
        return Value.of(in.take("normal") ? 0 : in.integer(2));
    }

    static Value<Integer> limitLines(ValueReader in) throws Invalid {
        return Value.of(in.take("no-limit") ? Integer.MAX_VALUE : in.integer(0));
    }
}

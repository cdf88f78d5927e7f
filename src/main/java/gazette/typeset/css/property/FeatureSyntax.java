package gazette.typeset.css.property;

import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Syntax;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what is asked of a font's features, by name or by tag.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-rend-props">CSS Fonts 4, section 6</a>
 */
final class FeatureSyntax {
    private static final Keywords<Map<String, Integer>> CAPS_WORDS = Keywords.word("small-caps", on("smcp"))
            .and("all-small-caps", on("c2sc", "smcp"))
            .and("petite-caps", on("pcap"))
            .and("all-petite-caps", on("c2pc", "pcap"))
            .and("unicase", on("unic"))
            .and("titling-caps", on("titl"));

    private static final Keywords<Map<String, Integer>> NUMERIC_WORDS = Keywords.word("lining-nums", on("lnum"))
            .and("oldstyle-nums", on("onum"))
            .and("proportional-nums", on("pnum"))
            .and("tabular-nums", on("tnum"))
            .and("diagonal-fractions", on("frac"))
            .and("stacked-fractions", on("afrc"))
            .and("ordinal", on("ordn"))
            .and("slashed-zero", on("zero"));

    private static final Keywords<Map<String, Integer>> LIGATURE_WORDS = Keywords.word(
                    "common-ligatures", on("clig", "liga"))
            .and("no-common-ligatures", off("clig", "liga"))
            .and("discretionary-ligatures", on("dlig"))
            .and("no-discretionary-ligatures", off("dlig"))
            .and("historical-ligatures", on("hlig"))
            .and("no-historical-ligatures", off("hlig"))
            .and("contextual", on("calt"))
            .and("no-contextual", off("calt"))
            .and("none", off("calt", "clig", "dlig", "hlig", "liga"));

    private static final Keywords<Map<String, Integer>> POSITION_WORDS =
            Keywords.word("sub", on("subs")).and("super", on("sups"));

    private static final Keywords<Map<String, Integer>> KERNING_WORDS =
            Keywords.word("auto", on()).and("normal", on("kern")).and("none", off("kern"));

    static final Syntax<SortedMap<String, Integer>> CAPS = in -> one(in, CAPS_WORDS);
    static final Syntax<SortedMap<String, Integer>> NUMERIC = in -> several(in, NUMERIC_WORDS);
    static final Syntax<SortedMap<String, Integer>> LIGATURES = in -> several(in, LIGATURE_WORDS);
    static final Syntax<SortedMap<String, Integer>> POSITION = in -> one(in, POSITION_WORDS);
    static final Syntax<SortedMap<String, Integer>> KERNING = in -> value(in.keyword(KERNING_WORDS));

    private FeatureSyntax() {}

    private static Map<String, Integer> on(String... tags) {
        return all(1, tags);
    }

    private static Map<String, Integer> off(String... tags) {
        return all(0, tags);
    }

    private static SortedMap<String, Integer> all(int value, String... tags) {
        var features = new TreeMap<String, Integer>();
        for (var tag : tags) {
            features.put(tag, value);
        }
        return features;
    }

    private static Value<SortedMap<String, Integer>> value(Map<String, Integer> features) {
        return Value.of(Collections.unmodifiableSortedMap(new TreeMap<>(features)));
    }

    private static Value<SortedMap<String, Integer>> one(ValueReader in, Keywords<Map<String, Integer>> words)
            throws Invalid {
        return value(in.take("normal") ? on() : in.keyword(words));
    }

    private static Value<SortedMap<String, Integer>> several(ValueReader in, Keywords<Map<String, Integer>> words)
            throws Invalid {
        if (in.take("normal")) {
            return value(on());
        }
        var features = new TreeMap<>(in.keyword(words));
        for (var more = in.takeKeyword(words); more.isPresent(); more = in.takeKeyword(words)) {
            features.putAll(more.get());
        }
        return value(features);
    }

    /** Reads tags in quotation marks, each with a number, {@code on} or {@code off}. */
    static Value<SortedMap<String, Integer>> settings(ValueReader in) throws Invalid {
        var features = new TreeMap<String, Integer>();
        if (in.take("normal")) {
            return value(features);
        }
        do {
            if (!in.peek().is(Kind.STRING) || in.peek().text().length() != 4) {
                throw in.missing("a tag of four letters in quotation marks (\"ss01\")");
            }
            var tag = in.string();
            features.put(tag, setting(in));
        } while (in.takeComma());
        return value(features);
    }

    private static int setting(ValueReader in) throws Invalid {
        if (in.take("off")) {
            return 0;
        }
        return in.take("on") || !in.peek().is(Kind.NUMBER) ? 1 : in.integer(0);
    }
}

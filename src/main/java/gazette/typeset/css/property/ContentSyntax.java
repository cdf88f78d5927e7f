package gazette.typeset.css.property;

import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.Content.Which;
import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.style.Generated.CounterChange;
import gazette.typeset.css.style.Generated.StringSet;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Syntax;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads generated content, counters and named strings.
 *
 * @see <a href="https://www.w3.org/TR/css-gcpm-3/">CSS Generated Content for Paged Media 3</a>
 * @see <a href="https://www.w3.org/TR/css-content-3/">CSS Generated Content 3</a>
 */
final class ContentSyntax {
    private static final Keywords<CounterStyle> COUNTER_STYLES = Keywords.of(CounterStyle.values())
            .and("lower-latin", CounterStyle.LOWER_ALPHA)
            .and("upper-latin", CounterStyle.UPPER_ALPHA);

    private static final Keywords<Which> WHICH = Keywords.of(Which.values());

    private static final Keywords<String> LEADERS =
            Keywords.word("dotted", ". ").and("solid", "_").and("space", " ");

    private ContentSyntax() {}

    static Value<Optional<List<Content>>> content(ValueReader in) throws Invalid {
        if (in.take("normal")) {
            return Value.of(Optional.empty());
        }
        if (in.take("none")) {
            return Value.of(Optional.of(List.of()));
        }
        return Value.of(Optional.of(parts(in)));
    }

    /** The mark that a counter makes before a list item. */
    static List<Content> marker(CounterStyle style) {
        return List.of(new Content.Counter("list-item", style), new Content.Words(style.suffix()));
    }

    static Value<List<Content>> marker(ValueReader in) throws Invalid {
        if (in.take("none")) {
            return Value.of(List.of());
        }
        if (in.peek().is(Kind.STRING)) {
            return Value.of(List.of(new Content.Words(in.string())));
        }
        in.missing("a string");
        return Value.of(marker(in.keyword(COUNTER_STYLES)));
    }

    /** Names, each with a number or the usual one. */
    static Syntax<List<CounterChange>> counters(int usual) {
        return in -> {
            if (in.take("none")) {
                return Value.of(List.of());
            }
            var changes = new ArrayList<CounterChange>();
            do {
                var name = in.ident();
                changes.add(new CounterChange(name, in.peek().is(Kind.NUMBER) ? in.integer(Integer.MIN_VALUE) : usual));
            } while (!in.isAtEnd());
            return Value.of(List.copyOf(changes));
        };
    }

    static Value<List<StringSet>> strings(ValueReader in) throws Invalid {
        if (in.take("none")) {
            return Value.of(List.of());
        }
        var strings = new ArrayList<StringSet>();
        do {
            strings.add(new StringSet(in.ident(), parts(in)));
        } while (in.takeComma());
        return Value.of(List.copyOf(strings));
    }

    private static List<Content> parts(ValueReader in) throws Invalid {
        var parts = new ArrayList<Content>();
        do {
            parts.add(part(in));
        } while (!in.isAtEnd() && !in.peek().is(Kind.COMMA));
        return List.copyOf(parts);
    }

    private static Content part(ValueReader in) throws Invalid {
        if (in.peek().is(Kind.STRING)) {
            return new Content.Words(in.string());
        }
        if (!in.peek().is(Kind.FUNCTION)) {
            in.missing("a string");
            throw in.missing("counter()");
        }
        int mark = in.mark();
        var name = in.peek().text().toLowerCase(Locale.ROOT);
        var inside = in.inside();
        try {
            var part = function(name, inside);
            inside.end();
            return part;
        } catch (Invalid invalid) {
            in.reset(mark);
            throw in.missing(example(name));
        }
    }

    private static Content function(String name, ValueReader in) throws Invalid {
        return switch (name) {
            case "counter" -> new Content.Counter(in.ident(), style(in));
            case "counters" -> {
                var counter = in.ident();
                comma(in);
                yield new Content.Counters(counter, in.string(), style(in));
            }
            case "attr" -> new Content.Attribute(attribute(in));
            case "string" -> new Content.NamedString(in.ident(), in.takeComma() ? in.keyword(WHICH) : Which.FIRST);
            case "target-counter" -> {
                var attribute = target(in);
                comma(in);
                yield new Content.TargetCounter(attribute, in.ident(), style(in));
            }
            case "target-text" -> {
                var attribute = target(in);
                if (in.takeComma()) {
                    word(in, "content");
                }
                yield new Content.TargetText(attribute);
            }
            case "leader" -> new Content.Leader(in.peek().is(Kind.STRING) ? in.string() : in.keyword(LEADERS));
            case "content" -> {
                if (!in.isAtEnd()) {
                    word(in, "text");
                }
                yield new Content.ElementText();
            }
            default -> throw new Invalid();
        };
    }

    /** How a function is written, for the hint. */
    private static String example(String name) {
        return switch (name) {
            case "counter" -> "counter(page, lower-roman)";
            case "counters" -> "counters(item, \".\")";
            case "attr" -> "attr(title)";
            case "string" -> "string(title, first)";
            case "target-counter" -> "target-counter(attr(href), page)";
            case "target-text" -> "target-text(attr(href))";
            case "leader" -> "leader(dotted) or leader(\". \")";
            case "content" -> "content()";
            default -> "a string, counter(), counters(), attr(), string(), target-counter(), target-text(), leader()";
        };
    }

    private static CounterStyle style(ValueReader in) throws Invalid {
        return in.takeComma() ? in.keyword(COUNTER_STYLES) : CounterStyle.DECIMAL;
    }

    private static void comma(ValueReader in) throws Invalid {
        if (!in.takeComma()) {
            throw new Invalid();
        }
    }

    private static void word(ValueReader in, String word) throws Invalid {
        if (!in.take(word)) {
            throw new Invalid();
        }
    }

    private static String target(ValueReader in) throws Invalid {
        var inside = in.takeFunction("attr");
        if (inside.isEmpty()) {
            throw new Invalid();
        }
        return attribute(inside.get());
    }

    /** The name of an attribute; that it holds an address may be said. */
    private static String attribute(ValueReader in) throws Invalid {
        var attribute = in.ident();
        in.take("url");
        in.end();
        return attribute;
    }
}

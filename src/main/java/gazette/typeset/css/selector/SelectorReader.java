package gazette.typeset.css.selector;

import gazette.typeset.css.selector.Condition.Comparison;
import gazette.typeset.css.selector.Selector.Combinator;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the selectors before a block of declarations. */
public final class SelectorReader {
    private static final int ID = 1 << 20;
    private static final int CLASS = 1 << 10;
    private static final int NAME = 1;
    /** More of a kind count as many, so that classes never outweigh an id. */
    private static final int MANY = CLASS - 1;

    private static final int DEEPEST = 16;

    /** The parts of an element that a rule may be about. */
    private static final List<String> PARTS =
            List.of("before", "after", "marker", "first-letter", "first-line", "footnote-call", "footnote-marker");
    /** Those that CSS 2 wrote with one colon. */
    private static final Set<String> OLD_PARTS = Set.of("before", "after", "first-letter", "first-line");

    private static final Map<String, Condition> PLAIN = Map.of(
            "root", new Condition.Root(),
            "empty", new Condition.Empty(),
            "link", new Condition.Link(),
            "any-link", new Condition.Link(),
            "first-child", new Condition.Nth(0, 1, false, false),
            "last-child", new Condition.Nth(0, 1, false, true),
            "first-of-type", new Condition.Nth(0, 1, true, false),
            "last-of-type", new Condition.Nth(0, 1, true, true));

    private static final List<String> PSEUDO_CLASSES = List.of(
            "root",
            "empty",
            "link",
            "any-link",
            "first-child",
            "last-child",
            "only-child",
            "first-of-type",
            "last-of-type",
            "only-of-type",
            "nth-child",
            "nth-last-child",
            "nth-of-type",
            "nth-last-of-type",
            "not",
            "is",
            "where",
            "lang");

    private static final Map<Character, Comparison> COMPARISONS = Map.of(
            '~', Comparison.HAS_WORD,
            '|', Comparison.IS_OR_STARTS_WITH_DASH,
            '^', Comparison.STARTS,
            '$', Comparison.ENDS,
            '*', Comparison.CONTAINS);

    private SelectorReader() {}

    /**
     * Reads selectors divided by commas.
     *
     * @return empty if one of them is not understood, which is noted: then CSS drops the whole rule
     */
    public static List<Selector> read(Tokens tokens, Notes notes) {
        try {
            return list(tokens, 0);
        } catch (Wrong wrong) {
            notes.warn(wrong.token, wrong.what, wrong.hint);
            return List.of();
        }
    }

    /** Thrown at what is not understood, caught where the rule is dropped. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Token token;
        private final String what;
        private final String hint;

        Wrong(Token token, String what, String hint) {
            super(what, null, false, false);
            this.token = token;
            this.what = what;
            this.hint = hint;
        }
    }

    /** One element of the chain as it is read, with its weight. */
    private static final class Draft {
        private String name = "";
        private String id = "";
        private final List<String> classes = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private Optional<String> pseudo = Optional.empty();
        private int ids;
        private int marks;
        private int names;
        private int nested;
        private boolean any;

        Compound compound() {
            return new Compound(name, id, classes, conditions);
        }

        int specificity() {
            int own = Math.min(MANY, ids) * ID + Math.min(MANY, marks) * CLASS + names * NAME;
            return sum(nested, own);
        }

        boolean isNothing() {
            return !any && specificity() == 0 && conditions.isEmpty() && pseudo.isEmpty();
        }
    }

    private static List<Selector> list(Tokens tokens, int depth) throws Wrong {
        if (depth > DEEPEST) {
            throw new Wrong(tokens.peek(), "selectors are nested too deep", "write them one after the other");
        }
        var selectors = new ArrayList<Selector>();
        for (var part : tokens.splitAtCommas()) {
            selectors.add(chain(part, depth));
        }
        return selectors;
    }

    private static Selector chain(Tokens tokens, int depth) throws Wrong {
        tokens.skipSpace();
        var selector = element(tokens, Optional.empty(), depth);
        while (true) {
            boolean space = tokens.skipSpace();
            if (tokens.isAtEnd()) {
                return selector;
            }
            var combinator = combinator(tokens, space);
            if (selector.pseudo().isPresent()) {
                throw new Wrong(
                        tokens.peek(),
                        "nothing can follow ::" + selector.pseudo().get(),
                        "put it at the end of the selector");
            }
            tokens.skipSpace();
            selector = element(tokens, Optional.of(new Selector.Left(selector, combinator)), depth);
        }
    }

    private static Combinator combinator(Tokens tokens, boolean space) throws Wrong {
        var token = tokens.peek();
        if (token.is(Kind.MARK)) {
            var combinator = switch (token.text()) {
                case ">" -> Optional.of(Combinator.CHILD);
                case "+" -> Optional.of(Combinator.NEXT);
                case "~" -> Optional.of(Combinator.LATER);
                default -> Optional.<Combinator>empty();
            };
            if (combinator.isPresent()) {
                tokens.next();
                return combinator.get();
            }
        }
        if (!space) {
            throw unexpected(token);
        }
        return Combinator.DESCENDANT;
    }

    private static Selector element(Tokens tokens, Optional<Selector.Left> left, int depth) throws Wrong {
        var draft = new Draft();
        var first = tokens.peek();
        while (!tokens.isAtEnd() && simple(tokens, draft, depth)) {
            if (draft.pseudo.isPresent()) {
                break;
            }
        }
        if (draft.isNothing()) {
            throw unexpected(first);
        }
        int before = left.map(l -> l.selector().specificity()).orElse(0);
        return new Selector(draft.compound(), left, sum(before, draft.specificity()), draft.pseudo);
    }

    /** Adds up two weights; each of the three counts stays below the next, whatever a sheet does. */
    private static int sum(int one, int other) {
        int ids = Math.min(MANY, one / ID + other / ID);
        int classes = Math.min(MANY, one % ID / CLASS + other % ID / CLASS);
        int names = Math.min(MANY, one % CLASS + other % CLASS);
        return ids * ID + classes * CLASS + names * NAME;
    }

    /** Reads one simple selector; whether there was one. */
    private static boolean simple(Tokens tokens, Draft draft, int depth) throws Wrong {
        var token = tokens.peek();
        switch (token.kind()) {
            case IDENT -> {
                if (!draft.isNothing()) {
                    return false;
                }
                draft.name = token.text();
                draft.names++;
                tokens.next();
            }
            case HASH -> {
                draft.id = token.text();
                draft.ids++;
                tokens.next();
            }
            case OPEN_SQUARE -> {
                draft.conditions.add(attribute(tokens.inside()));
                draft.marks++;
            }
            case COLON -> pseudo(tokens, draft, depth);
            case MARK -> {
                return marked(tokens, draft);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean marked(Tokens tokens, Draft draft) throws Wrong {
        var mark = tokens.peek();
        if (mark.isMark('*') && draft.isNothing()) {
            draft.any = true;
            tokens.next();
            return true;
        }
        if (!mark.isMark('.')) {
            return false;
        }
        tokens.next();
        if (!tokens.isNext(Kind.IDENT)) {
            throw unexpected(tokens.peek());
        }
        draft.classes.add(tokens.next().text());
        draft.marks++;
        return true;
    }

    private static Condition attribute(Tokens tokens) throws Wrong {
        tokens.skipSpace();
        var name = tokens.next();
        if (!name.is(Kind.IDENT)) {
            throw unexpected(name);
        }
        tokens.skipSpace();
        if (tokens.isAtEnd()) {
            return new Condition.HasAttribute(name.text());
        }
        var comparison = comparison(tokens);
        tokens.skipSpace();
        var value = tokens.next();
        if (!value.is(Kind.IDENT) && !value.is(Kind.STRING)) {
            throw new Wrong(value, "the value of an attribute must be a name or a string", "put it in quotation marks");
        }
        tokens.skipSpace();
        boolean ignoreCase = tokens.isNext(Kind.IDENT) && tokens.peek().isIdent("i");
        if (ignoreCase) {
            tokens.next();
            tokens.skipSpace();
        }
        if (!tokens.isAtEnd()) {
            throw unexpected(tokens.peek());
        }
        return new Condition.AttributeIs(name.text(), comparison, value.text(), ignoreCase);
    }

    private static Comparison comparison(Tokens tokens) throws Wrong {
        var first = tokens.next();
        if (first.isMark('=')) {
            return Comparison.EQUALS;
        }
        if (first.is(Kind.MARK) && tokens.peek().isMark('=')) {
            var comparison = Optional.ofNullable(COMPARISONS.get(first.text().charAt(0)));
            if (comparison.isPresent()) {
                tokens.next();
                return comparison.get();
            }
        }
        throw new Wrong(first, "“" + first.text() + "” does not compare anything", "write =, ~=, |=, ^=, $= or *=");
    }

    private static void pseudo(Tokens tokens, Draft draft, int depth) throws Wrong {
        tokens.next();
        boolean part = tokens.isNext(Kind.COLON);
        if (part) {
            tokens.next();
        }
        var token = tokens.peek();
        var name = token.text().toLowerCase(Locale.ROOT);
        if (tokens.isNext(Kind.IDENT) && (part || OLD_PARTS.contains(name))) {
            part(token, name, draft);
            tokens.next();
        } else if (tokens.isNext(Kind.IDENT) && !part) {
            plain(token, name, draft);
            tokens.next();
        } else if (tokens.isNext(Kind.FUNCTION) && !part) {
            function(name, tokens, draft, depth);
        } else {
            throw unexpected(token);
        }
    }

    private static void part(Token token, String name, Draft draft) throws Wrong {
        if (!PARTS.contains(name)) {
            throw new Wrong(
                    token,
                    "::" + name + " is not in the dialect",
                    Nearest.to(name, PARTS)
                            .map(near -> "did you mean ::" + near + "?")
                            .orElse("the parts are ::before, ::after, ::marker, ::first-letter, ::first-line, "
                                    + "::footnote-call, ::footnote-marker"));
        }
        draft.pseudo = Optional.of(name);
        draft.names++;
    }

    private static void plain(Token token, String name, Draft draft) throws Wrong {
        draft.marks++;
        if (name.equals("only-child") || name.equals("only-of-type")) {
            boolean ofType = name.equals("only-of-type");
            draft.conditions.add(new Condition.Nth(0, 1, ofType, false));
            draft.conditions.add(new Condition.Nth(0, 1, ofType, true));
            return;
        }
        var condition = Optional.ofNullable(PLAIN.get(name));
        if (condition.isEmpty()) {
            throw unknown(token, name);
        }
        draft.conditions.add(condition.get());
    }

    private static void function(String name, Tokens tokens, Draft draft, int depth) throws Wrong {
        var token = tokens.peek();
        var inside = tokens.inside();
        switch (name) {
            case "not", "is", "where" -> {
                var selectors = list(inside, depth + 1);
                var part =
                        selectors.stream().filter(s -> s.pseudo().isPresent()).findFirst();
                if (part.isPresent()) {
                    throw new Wrong(
                            token,
                            ":" + name + "() cannot hold ::"
                                    + part.get().pseudo().orElse(""),
                            "put it at the end of the selector");
                }
                var is = new Condition.Is(selectors);
                draft.conditions.add(name.equals("not") ? new Condition.Not(is) : is);
                draft.any = true;
                if (!name.equals("where")) {
                    int most = selectors.stream()
                            .mapToInt(Selector::specificity)
                            .max()
                            .orElse(0);
                    draft.nested = sum(draft.nested, most);
                }
            }
            case "nth-child" -> draft.conditions.add(nth(token, inside, false, false));
            case "nth-last-child" -> draft.conditions.add(nth(token, inside, false, true));
            case "nth-of-type" -> draft.conditions.add(nth(token, inside, true, false));
            case "nth-last-of-type" -> draft.conditions.add(nth(token, inside, true, true));
            case "lang" -> draft.conditions.add(language(inside));
            default -> throw unknown(token, name);
        }
        if (name.startsWith("nth") || name.equals("lang")) {
            draft.marks++;
        }
    }

    private static Condition language(Tokens tokens) throws Wrong {
        var ranges = new ArrayList<String>();
        for (var part : tokens.splitAtCommas()) {
            part.skipSpace();
            var range = part.next();
            if (!range.is(Kind.IDENT) && !range.is(Kind.STRING)) {
                throw new Wrong(range, ":lang() wants a language", "write :lang(de)");
            }
            ranges.add(range.text());
        }
        return new Condition.Lang(ranges);
    }

    /** Reads {@code odd}, {@code even}, {@code 3}, {@code 2n+1}; tokens divide these oddly, so the text is read. */
    private static Condition nth(Token token, Tokens tokens, boolean ofType, boolean fromEnd) throws Wrong {
        var written = tokens.written();
        var text = written.replace(" ", "").toLowerCase(Locale.ROOT);
        int n = text.indexOf('n');
        try {
            return switch (text) {
                case "odd" -> new Condition.Nth(2, 1, ofType, fromEnd);
                case "even" -> new Condition.Nth(2, 0, ofType, fromEnd);
                default ->
                    n < 0
                            ? new Condition.Nth(0, Integer.parseInt(text), ofType, fromEnd)
                            : new Condition.Nth(
                                    step(text.substring(0, n)), start(text.substring(n + 1)), ofType, fromEnd);
            };
        } catch (NumberFormatException e) {
            throw new Wrong(token, "“" + written + "” does not count anything", "write odd, even, 3 or 2n+1");
        }
    }

    private static int step(String text) {
        return switch (text) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(text);
        };
    }

    private static int start(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.charAt(0) != '+' && text.charAt(0) != '-') {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }

    private static Wrong unknown(Token token, String name) {
        return new Wrong(
                token,
                ":" + name + " is not in the dialect",
                Nearest.to(name, PSEUDO_CLASSES)
                        .map(near -> "did you mean :" + near + "?")
                        .orElse("the whole rule is dropped; write a class into the template instead"));
    }

    private static Wrong unexpected(Token token) {
        var what = token.is(Kind.END) || token.is(Kind.OPEN_CURLY) || token.is(Kind.COMMA)
                ? "a selector is missing"
                : "“" + token.text() + "” cannot stand in a selector here";
        return new Wrong(token, what, "the whole rule is dropped; write names, .classes, #ids and :first-child");
    }
}

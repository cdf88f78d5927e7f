package gazette.typeset.css.selector;

import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what follows a colon in a selector: a part of an element, or something that has to be true of it. */
final class PseudoReader {
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

    private PseudoReader() {}

    /** Reads a colon and what follows it into the draft. */
    static void read(Tokens tokens, Draft draft, int depth) throws Wrong {
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
            throw Wrong.unexpected(token);
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
                var selectors = SelectorReader.list(inside, depth + 1);
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
                    draft.nested = Specificity.sum(draft.nested, most);
                }
            }
            case "nth-child" -> draft.conditions.add(NthReader.read(token, inside, false, false));
            case "nth-last-child" -> draft.conditions.add(NthReader.read(token, inside, false, true));
            case "nth-of-type" -> draft.conditions.add(NthReader.read(token, inside, true, false));
            case "nth-last-of-type" -> draft.conditions.add(NthReader.read(token, inside, true, true));
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

    private static Wrong unknown(Token token, String name) {
        return new Wrong(
                token,
                ":" + name + " is not in the dialect",
                Nearest.to(name, PSEUDO_CLASSES)
                        .map(near -> "did you mean :" + near + "?")
                        .orElse("the whole rule is dropped; write a class into the template instead"));
    }
}

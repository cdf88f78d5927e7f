package gazette.typeset.css.selector;

import gazette.typeset.css.selector.Selector.Combinator;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the selectors before a block of declarations. */
public final class SelectorReader {
    private static final int DEEPEST = 16;

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
            notes.warn(wrong.token(), wrong.what(), wrong.hint());
            return List.of();
        }
    }

    /** Reads selectors inside so many others. */
    static List<Selector> list(Tokens tokens, int depth) throws Wrong {
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
            throw Wrong.unexpected(token);
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
            throw Wrong.unexpected(first);
        }
        int before = left.map(l -> l.selector().specificity()).orElse(0);
        return new Selector(draft.compound(), left, Specificity.sum(before, draft.specificity()), draft.pseudo);
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
                draft.conditions.add(AttributeReader.read(tokens.inside()));
                draft.marks++;
            }
            case COLON -> PseudoReader.read(tokens, draft, depth);
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
            throw Wrong.unexpected(tokens.peek());
        }
        draft.classes.add(tokens.next().text());
        draft.marks++;
        return true;
    }
}

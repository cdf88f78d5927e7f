package gazette.typeset.css.selector;

import gazette.typeset.css.selector.Condition.Comparison;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import java.util.Map;
import java.util.Optional;

/** Reads what a selector says of an attribute, between square brackets. */
final class AttributeReader {
    private static final Map<Character, Comparison> COMPARISONS = Map.of(
            '~', Comparison.HAS_WORD,
            '|', Comparison.IS_OR_STARTS_WITH_DASH,
            '^', Comparison.STARTS,
            '$', Comparison.ENDS,
            '*', Comparison.CONTAINS);

    private AttributeReader() {}

    static Condition read(Tokens tokens) throws Wrong {
        tokens.skipSpace();
        var name = tokens.next();
        if (!name.is(Kind.IDENT)) {
            throw Wrong.unexpected(name);
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
            throw Wrong.unexpected(tokens.peek());
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
}

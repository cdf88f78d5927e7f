package gazette.typeset.css.selector;

import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;

/** Thrown at what is not understood in a selector, caught where the rule is dropped. It costs no stack trace. */
final class Wrong extends Exception {
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

    /** What cannot stand where it stands. */
    static Wrong unexpected(Token token) {
        var what = token.is(Kind.END) || token.is(Kind.OPEN_CURLY) || token.is(Kind.COMMA)
                ? "a selector is missing"
                : "“" + token.text() + "” cannot stand in a selector here";
        return new Wrong(token, what, "the whole rule is dropped; write names, .classes, #ids and :first-child");
    }

    Token token() {
        return token;
    }

    String what() {
        return what;
    }

    String hint() {
        return hint;
    }
}

package gazette.typeset.css.sheet;

import gazette.typeset.css.property.Name;
import gazette.typeset.css.property.Name.Target;
import gazette.typeset.css.property.Names;
import gazette.typeset.css.sheet.Declaration.Assigned;
import gazette.typeset.css.sheet.Declaration.Inherited;
import gazette.typeset.css.sheet.Declaration.Pending;
import gazette.typeset.css.sheet.Declaration.Reverted;
import gazette.typeset.css.sheet.Declaration.Variable;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import gazette.typeset.css.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the declarations of a rule. What is not understood is noted and left out; the rest holds. */
public final class BlockReader {
    private final Notes notes;
    private final List<Declaration> normal = new ArrayList<>();
    private final List<Declaration> important = new ArrayList<>();

    private BlockReader(Notes notes) {
        this.notes = notes;
    }

    /** Takes the rules that stand among the declarations. */
    @FunctionalInterface
    interface AtRules {
        /** Reads the rule that starts at the next token, an {@link Kind#AT_KEYWORD}. */
        void read(Tokens tokens);
    }

    /** Reads the inside of a block in which no rules may stand. */
    static Block read(Tokens tokens, Notes notes) {
        return read(tokens, notes, rules -> {
            notes.warn(
                    rules.peek(),
                    "@" + rules.peek().text() + " cannot stand inside a rule",
                    "write it before or after the rule");
            pass(rules);
        });
    }

    /** Reads the inside of a block. */
    static Block read(Tokens tokens, Notes notes, AtRules rules) {
        var reader = new BlockReader(notes);
        reader.read(tokens, rules);
        return new Block(reader.normal, reader.important);
    }

    /** Passes over a rule: its head, and its block or the semicolon. */
    static void pass(Tokens tokens) {
        tokens.until(Kind.SEMICOLON, Kind.OPEN_CURLY);
        if (!tokens.isAtEnd()) {
            tokens.skip();
        }
    }

    private void read(Tokens tokens, AtRules rules) {
        while (true) {
            tokens.skipSpace();
            if (tokens.isAtEnd()) {
                return;
            }
            var token = tokens.peek();
            if (token.is(Kind.SEMICOLON)) {
                tokens.next();
            } else if (token.is(Kind.AT_KEYWORD)) {
                rules.read(tokens);
            } else if (token.is(Kind.IDENT) && tokens.peekSecond().is(Kind.COLON)) {
                declaration(tokens);
            } else {
                junk(tokens);
            }
        }
    }

    private void declaration(Tokens tokens) {
        var name = tokens.next();
        tokens.skipSpace();
        tokens.next();
        if (name.text().startsWith("--")) {
            variable(name, tokens.until(Kind.SEMICOLON, Kind.SEMICOLON));
            return;
        }
        var value = tokens.until(Kind.SEMICOLON, Kind.OPEN_CURLY);
        if (tokens.isNext(Kind.OPEN_CURLY)) {
            nested(name, tokens);
        } else {
            declaration(name, value);
        }
    }

    private void junk(Tokens tokens) {
        var first = tokens.peek();
        tokens.until(Kind.SEMICOLON, Kind.OPEN_CURLY);
        if (tokens.isNext(Kind.OPEN_CURLY)) {
            nested(first, tokens);
        } else if (first.is(Kind.IDENT)) {
            notes.warn(first, "“" + first.text() + "” has no value", "write " + first.text() + ": and a value");
        } else {
            notes.warn(
                    first, "“" + first.text() + "” does not start a declaration", "write a name, a colon and a value");
        }
    }

    private void nested(Token first, Tokens tokens) {
        notes.warn(first, "a rule stands inside a rule", "write it after the bracket that closes the outer one");
        tokens.skip();
    }

    private void variable(Token name, Tokens value) {
        var words = value.words();
        boolean strong = isImportant(words);
        (strong ? important : normal)
                .add(new Variable(name.text(), strong ? words.subList(0, words.size() - 2) : words));
    }

    private static boolean isImportant(List<Token> words) {
        int size = words.size();
        return size >= 2
                && words.get(size - 2).isMark('!')
                && words.get(size - 1).isIdent("important");
    }

    private void declaration(Token token, Tokens value) {
        var lower = token.text().toLowerCase(Locale.ROOT);
        var name = Names.find(lower);
        if (name.isEmpty()) {
            notes.warn(
                    token,
                    "there is no property “" + lower + "” in the dialect",
                    Nearest.to(lower, Names.all())
                            .map(near -> "did you mean “" + near + "”?")
                            .orElse("leave it out; it has no meaning on paper or none that we know"));
            return;
        }
        value.skipSpace();
        var words = value.words();
        boolean strong = isImportant(words);
        var declarations = value(token, name.get(), strong ? words.subList(0, words.size() - 2) : words, value);
        (strong ? important : normal).addAll(declarations);
    }

    private List<? extends Declaration> value(Token token, Name name, List<Token> words, Tokens value) {
        if (words.isEmpty()) {
            notes.warn(token, name.name() + " has no value", "write a value after the colon");
            return List.of();
        }
        if (Variables.isIn(words)) {
            return List.of(new Pending(name, words));
        }
        var wide = wide(name, words);
        if (wide.isPresent()) {
            return wide.get();
        }
        try {
            return assigned(name, ValueReader.of(words));
        } catch (Invalid invalid) {
            warn(words, name, value.written());
            return List.of();
        }
    }

    /** What to write instead of words that are no value of a name. */
    static String hint(Name name, List<Token> words) {
        var in = ValueReader.remembering(words);
        try {
            assigned(name, in);
        } catch (Invalid invalid) {
            // as before; now it is known why
        }
        return in.hint();
    }

    private void warn(List<Token> words, Name name, String written) {
        var what = "“" + brief(written) + "” cannot be the value of " + name.name();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is(Kind.COLON)) {
                notes.warn(
                        words.getFirst(),
                        what,
                        "write a semicolon before “" + words.get(i - 1).text() + "”");
                return;
            }
        }
        notes.warn(words.getFirst(), what, hint(name, words));
    }

    private static String brief(String written) {
        var line = written.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    /** Reads the values of a name from words without variables. */
    public static List<Assigned> assigned(Name name, ValueReader in) throws Invalid {
        var values = name.reading().read(in);
        in.end();
        var assigned = new ArrayList<Assigned>();
        for (int i = 0; i < values.size(); i++) {
            assigned.add(new Assigned(name.targets().get(i), values.get(i)));
        }
        return assigned;
    }

    /** Reads the words that every property knows. */
    public static Optional<List<? extends Declaration>> wide(Name name, List<Token> words) {
        var word = words.getFirst();
        if (words.size() > 1 || !word.is(Kind.IDENT)) {
            return Optional.empty();
        }
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "inherit" ->
                Optional.of(name.targets().stream().map(Inherited::new).toList());
            case "initial" ->
                Optional.of(name.targets().stream().map(BlockReader::initial).toList());
            case "unset" ->
                Optional.of(name.targets().stream().map(BlockReader::unset).toList());
            case "revert" ->
                Optional.of(name.targets().stream().map(Reverted::new).toList());
            default -> Optional.empty();
        };
    }

    private static Declaration initial(Target target) {
        return new Assigned(target, Value.of(target.leftToRight().initial()));
    }

    private static Declaration unset(Target target) {
        return target.leftToRight().isInherited() ? new Inherited(target) : initial(target);
    }
}

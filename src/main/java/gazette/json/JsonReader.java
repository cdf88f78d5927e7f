package gazette.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one JSON text, strictly, by recursive descent. */
final class JsonReader {
    private static final int DEEPEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Optional<Json> read(String text) {
        var reader = new JsonReader(text);
        try {
            var value = reader.value(0);
            reader.space();
            return reader.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotJson e) {
            return Optional.empty();
        }
    }

    private Json value(int depth) throws NotJson {
        if (depth > DEEPEST) {
            throw new NotJson();
        }
        space();
        return switch (peek()) {
            case '{' -> fields(depth);
            case '[' -> row(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> numeral();
        };
    }

    private Json fields(int depth) throws NotJson {
        Map<String, Json> fields = new LinkedHashMap<>();
        expect('{');
        space();
        if (peek() == '}') {
            at++;
            return new Json.Fields(fields);
        }
        do {
            space();
            var name = string();
            space();
            expect(':');
            fields.put(name, value(depth + 1));
        } while (another('}'));
        return new Json.Fields(fields);
    }

    private Json row(int depth) throws NotJson {
        List<Json> values = new ArrayList<>();
        expect('[');
        space();
        if (peek() == ']') {
            at++;
            return new Json.Row(values);
        }
        do {
            values.add(value(depth + 1));
        } while (another(']'));
        return new Json.Row(values);
    }

    /** After a value: whether a comma promises one more, or the bracket closes. */
    private boolean another(char closing) throws NotJson {
        space();
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(closing);
        return false;
    }

    private String string() throws NotJson {
        expect('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            var c = text.charAt(at++);
            if (c < ' ') {
                throw new NotJson();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws NotJson {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw new NotJson();
        };
    }

    private char codeUnit() throws NotJson {
        var unit = 0;
        for (var end = at + 4; at < end; at++) {
            var digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new NotJson();
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private Json word(String word, Json meaning) throws NotJson {
        if (!text.startsWith(word, at)) {
            throw new NotJson();
        }
        at += word.length();
        return meaning;
    }

    private Json numeral() throws NotJson {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new NotJson();
        }
        at = matcher.end();
        return new Json.Numeral(matcher.group());
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) throws NotJson {
        if (peek() != c) {
            throw new NotJson();
        }
        at++;
    }

    private char peek() throws NotJson {
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at);
    }

    private static final class NotJson extends Exception {
        private static final long serialVersionUID = 1;
    }
}

package gazette.json;

/** Writes JSON on one line, with no more white space than readable lines need. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(Json value) {
        var writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Json value) {
        switch (value) {
            case Json.Text text -> string(text.value());
            case Json.Numeral numeral -> out.append(numeral.digits());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing nothing -> out.append("null");
            case Json.Row row -> row(row);
            case Json.Fields fields -> fields(fields);
        }
    }

    private void row(Json.Row row) {
        var between = "";
        out.append('[');
        for (var value : row.values()) {
            out.append(between);
            value(value);
            between = ", ";
        }
        out.append(']');
    }

    private void fields(Json.Fields fields) {
        var between = "";
        out.append('{');
        for (var field : fields.values().entrySet()) {
            out.append(between);
            string(field.getKey());
            out.append(": ");
            value(field.getValue());
            between = ", ";
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                // The line separators are legal JSON, but break programs that read line by line.
                if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                    escape(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void escape(char c) {
        out.append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}

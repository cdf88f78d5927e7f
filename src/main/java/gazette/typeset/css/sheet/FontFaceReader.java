package gazette.typeset.css.sheet;

import gazette.typeset.css.property.TypeSyntax;
import gazette.typeset.css.sheet.FontFace.CharacterRange;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code @font-face}. */
final class FontFaceReader {
    private static final List<String> DESCRIPTORS =
            List.of("font-family", "src", "font-weight", "font-style", "unicode-range", "font-display");
    private static final Keywords<Boolean> SLOPES =
            Keywords.word("normal", false).and("italic", true).and("oblique", true);
    private static final Keywords<Integer> WEIGHTS =
            Keywords.word("normal", 400).and("bold", 700);

    private final Notes notes;
    private String family = "";
    private List<String> sources = List.of();
    private int weight = TypeSyntax.REGULAR;
    private boolean italic;
    private List<CharacterRange> characters = List.of();

    private FontFaceReader(Notes notes) {
        this.notes = notes;
    }

    /** Reads the inside of a block; empty, and noted, if it names no family or no file. */
    static Optional<FontFace> read(Token rule, Tokens body, Notes notes) {
        var reader = new FontFaceReader(notes);
        reader.descriptors(body);
        if (reader.family.isEmpty() || reader.sources.isEmpty()) {
            notes.warn(
                    rule,
                    "a font without a " + (reader.family.isEmpty() ? "family" : "file"),
                    "write font-family: \"…\"; src: url(fonts/….ttf)");
            return Optional.empty();
        }
        return Optional.of(
                new FontFace(reader.family, reader.sources, reader.weight, reader.italic, reader.characters));
    }

    private void descriptors(Tokens body) {
        while (true) {
            body.skipSpace();
            if (body.isAtEnd()) {
                return;
            }
            if (body.isNext(Kind.SEMICOLON)) {
                body.next();
                continue;
            }
            var name = body.peek();
            if (!name.is(Kind.IDENT) || !body.peekSecond().is(Kind.COLON)) {
                notes.warn(
                        name,
                        "“" + name.text() + "” does not start a declaration",
                        "write a name, a colon and a value");
                BlockReader.pass(body);
                continue;
            }
            body.next();
            body.skipSpace();
            body.next();
            descriptor(name, body.until(Kind.SEMICOLON, Kind.SEMICOLON));
        }
    }

    private void descriptor(Token token, Tokens value) {
        var name = token.text().toLowerCase(Locale.ROOT);
        value.skipSpace();
        var first = value.peek();
        var written = value.written();
        var in = ValueReader.remembering(value.words());
        try {
            if (take(name, in, written)) {
                in.end();
            } else {
                notes.warn(
                        token,
                        "a font has no “" + name + "” in the dialect",
                        Nearest.to(name, DESCRIPTORS)
                                .map(near -> "did you mean “" + near + "”?")
                                .orElse("leave it out"));
            }
        } catch (Invalid invalid) {
            notes.warn(first, "“" + written + "” cannot be the " + name + " of a font", in.hint());
        }
    }

    /** Takes the value of a descriptor; whether there is such a one. */
    private boolean take(String name, ValueReader in, String written) throws Invalid {
        switch (name) {
            case "font-family" -> family = TypeSyntax.family(in);
            case "src" -> sources = sources(in);
            case "font-weight" -> weight = in.peek().is(Kind.NUMBER) ? in.integer(1) : in.keyword(WEIGHTS);
            case "font-style" -> italic = in.keyword(SLOPES);
            case "unicode-range" -> {
                characters = ranges(written, in);
                while (!in.isAtEnd()) {
                    in.next();
                }
            }
            // How long a browser waits for a font is nothing to us.
            case "font-display" -> in.ident();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Paths in their order; formats are told by the files themselves. */
    private static List<String> sources(ValueReader in) throws Invalid {
        var sources = new ArrayList<String>();
        do {
            if (in.peek().is(Kind.URL)) {
                sources.add(in.next().text());
            } else {
                var url = in.takeFunction("url");
                if (url.isEmpty()) {
                    throw in.missing("url(fonts/….ttf)");
                }
                sources.add(url.get().string());
            }
            in.takeFunction("format");
        } while (in.takeComma());
        return sources;
    }

    /** Tokens divide ranges oddly ({@code U+4??} is a name, a mark and marks), so the text is read. */
    private static List<CharacterRange> ranges(String written, ValueReader in) throws Invalid {
        var ranges = new ArrayList<CharacterRange>();
        for (var part : written.split(",", -1)) {
            var range = part.strip().toUpperCase(Locale.ROOT);
            int dash = range.indexOf('-');
            try {
                if (!range.startsWith("U+")) {
                    throw new NumberFormatException(range);
                }
                var first = range.substring(2, dash < 0 ? range.length() : dash);
                var last = dash < 0 ? first : range.substring(dash + 1);
                ranges.add(new CharacterRange(
                        Integer.parseInt(first.replace('?', '0'), 16), Integer.parseInt(last.replace('?', 'F'), 16)));
            } catch (NumberFormatException e) {
                throw in.missing("U+0000-00FF");
            }
        }
        return ranges;
    }
}

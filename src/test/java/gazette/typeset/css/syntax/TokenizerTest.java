package gazette.typeset.css.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.syntax.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenizerTest {
    private final Notes notes = new Notes("a.css");

    private List<Token> words(String css) {
        return Tokenizer.tokenize(css, notes).words();
    }

    private Token word(String css) {
        return words(css).getFirst();
    }

    @ParameterizedTest(name = "{0} is one {1}")
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
            red              → IDENT         → red
            -moz-x           → IDENT         → -moz-x
            --gap            → IDENT         → --gap
            größe            → IDENT         → größe
            \\72 ed           → IDENT         → red
            a\\:b            → IDENT         → a:b
            @media           → AT_KEYWORD    → media
            #fff             → HASH          → fff
            #123             → HASH          → 123
            "a'b"            → STRING        → a'b
            'a"b'            → STRING        → a"b
            "\\201C x"       → STRING        → “x
            "\\A"            → STRING        → `
            `
            url(a/b.ttf)     → URL           → a/b.ttf
            url( a.ttf )     → URL           → a.ttf
            url(a b")        → BAD           → ab"
            calc(            → FUNCTION      → calc
            12               → NUMBER        → 12
            -.5              → NUMBER        → -.5
            +1.5e2           → NUMBER        → +1.5e2
            50%              → PERCENTAGE    → 50%
            12PT             → DIMENSION     → 12PT
            1e3mm            → DIMENSION     → 1e3mm
            1em              → DIMENSION     → 1em
            {                → OPEN_CURLY    → {
            *                → MARK          → *
            -                → MARK          → -
            \\                → MARK          → \\
            """)
    void tokens_are_told_apart(String css, Kind kind, String text) {
        assertThat(words(css).size()).isEqualTo(1);
        assertThat(word(css).kind()).isEqualTo(kind);
        assertThat(word(css).text()).isEqualTo(text);
    }

    @Test
    void an_address_in_quotation_marks_is_a_function_of_a_string() {
        assertThat(words("url( 'a.ttf' )").stream().map(Token::kind))
                .containsExactly(Kind.FUNCTION, Kind.STRING, Kind.CLOSE_ROUND);
    }

    @Test
    void numbers_have_their_value_and_units_are_in_small_letters() {
        assertThat(word("-1.25e1PT")).satisfies(token -> {
            assertThat(token.number()).isEqualTo(-12.5);
            assertThat(token.unit()).isEqualTo("pt");
        });
        assertThat(word("3%").number()).isEqualTo(3);
    }

    @Test
    void a_number_too_large_for_paper_is_cut() {
        assertThat(word("1e999").number()).isEqualTo(1e7);
        assertThat(word("-1e999").number()).isEqualTo(-1e7);
    }

    @Test
    void each_token_knows_its_line_and_column() {
        var words = words("a /* x\n\ny */ b\r\n  'c' d\n@e");

        assertThat(words.stream().map(t -> t.text() + " " + t.line() + ":" + t.column()))
                .containsExactly("a 1:1", "b 3:6", "c 4:3", "d 4:7", "e 5:1");
    }

    @Test
    void a_string_goes_on_after_an_escaped_line_end() {
        assertThat(words("'a\\\nb' c").stream().map(t -> t.text() + " " + t.line()))
                .containsExactly("ab 1", "c 2");
    }

    @Test
    void escapes_that_name_no_character_become_the_replacement_character() {
        assertThat(word("'\\0 \\d800 \\110000 '").text()).isEqualTo("\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void a_byte_order_mark_is_no_token() {
        assertThat(words("\uFEFFa")).hasSize(1);
    }

    @Test
    void a_string_that_the_line_ends_is_noted_at_its_mark() {
        assertThat(words("a: 'b\nc").stream().map(Token::kind))
                .containsExactly(Kind.IDENT, Kind.COLON, Kind.BAD, Kind.IDENT);
        assertThat(notes.all().getFirst()).hasToString("""
                a.css:1:4: warning: a string is not closed on its line
                  hint: write ' where it ends""");
    }

    @Test
    void what_is_never_closed_is_noted() {
        words("a 'b");
        words("a /* b");

        assertThat(notes.all().stream().map(Object::toString))
                .containsExactly(
                        "a.css:1:3: warning: a string is not closed\n  hint: write ' where it ends",
                        "a.css:1:3: warning: a comment is not closed\n  hint: write */ where it ends");
    }

    @Test
    void brackets_are_read_as_one_even_if_they_are_not_closed() {
        var tokens = Tokenizer.tokenize("a(b[c)d] e", notes);

        assertThat(tokens.isClosed()).isFalse();
        assertThat(tokens.inside().words()).hasSize(7);
        assertThat(tokens.isAtEnd()).isTrue();
    }

    @Test
    void commas_inside_brackets_divide_nothing() {
        var parts = Tokenizer.tokenize("a(b, c), d", notes).splitAtCommas();

        assertThat(parts.stream().map(Tokens::written)).containsExactly("a(b, c)", "d");
    }
}

package gazette.order;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.PressException;
import gazette.edition.Edition;
import gazette.edition.Format;
import gazette.edition.SiteRule;
import gazette.edition.Source;
import gazette.measure.Device;
import gazette.measure.PageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionFileTest {
    @TempDir
    private Path folder;

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class A_good_order {
        @Test
        void names_the_paper_its_language_and_its_day() {
            var edition = read("""
                    title: The Morning Post
                    language: en_gb
                    date: 2026-11-23
                    sources: [a.txt]
                    """).edition();

            assertThat(edition.title()).isEqualTo("The Morning Post");
            assertThat(edition.language().tag()).isEqualTo("en-GB");
            assertThat(edition.date()).contains(LocalDate.of(2026, 11, 23));
        }

        @Test
        void knows_better_what_belongs_to_the_pages_of_a_site() {
            var edition = read("""
                    title: The Morning Post
                    sources: [a.html]
                    sites:
                      - host: Courier.example
                        keep: .story
                        drop: [.promo, aside > ul]
                    """).edition();

            assertThat(edition.sites())
                    .containsExactly(
                            new SiteRule("courier.example", List.of(".story"), List.of(".promo", "aside > ul")));
        }

        @Test
        void is_in_english_and_undated_unless_it_says_otherwise() {
            var edition = read("""
                    title: Short
                    sources: a.txt
                    """).edition();

            assertThat(edition.language().tag()).isEqualTo("en");
            assertThat(edition.date()).isEmpty();
        }

        @Test
        void keeps_sections_and_sources_in_their_order_sources_without_a_section_first() {
            var edition = read("""
                    title: Sorted
                    sections:
                      - name: World
                        sources: [z.txt, a.txt]
                      - name: Letters
                        sources:
                          - file: letters
                    sources:
                      - lead.md
                    """).edition();

            assertThat(edition.sections()).extracting(Edition.Section::name).containsExactly("", "World", "Letters");
            assertThat(names(edition)).containsExactly("lead.md", "z.txt", "a.txt", "letters");
        }

        @Test
        void finds_relative_paths_beside_itself() {
            var order = read("""
                    title: Near
                    sources: [texts/../a.txt]
                    theme: ./mine
                    output: made
                    """);

            assertThat(order.edition().sections().getFirst().sources())
                    .containsExactly(new Source.Local("texts/../a.txt", folder.resolve("a.txt")));
            assertThat(order.specification().theme())
                    .contains(folder.resolve("mine").toString());
            assertThat(order.specification().output()).contains(folder.resolve("made"));
        }

        @Test
        void says_how_to_make_it() {
            var order = read("""
                    version: 1
                    title: Full
                    sources: [a.txt]
                    page: 105x140mm
                    theme: gazette
                    formats: [epub, PDF, epub]
                    timezone: Europe/Berlin
                    """);

            assertThat(order.specification().page()).contains(PageSize.ofMillimetres(105, 140));
            assertThat(order.specification().theme()).contains("gazette");
            assertThat(order.specification().formats()).containsExactly(Format.EPUB, Format.PDF);
            assertThat(order.zone()).contains(ZoneId.of("Europe/Berlin"));
        }

        @Test
        void may_name_a_device_instead_of_a_page() {
            var order = read("""
                    title: Small
                    sources: [a.txt]
                    device: kobo-clara
                    """);

            assertThat(order.specification().page())
                    .isEqualTo(Device.named("kobo-clara").map(Device::page));
        }

        @Test
        void may_have_a_number_for_a_title() {
            assertThat(read("{title: 1984, sources: [a.txt]}").edition().title())
                    .isEqualTo("1984");
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class A_fault {
        @Test
        void in_what_is_said_of_a_site_is_told_at_its_place() {
            assertThat(what("{title: T, sources: [a], sites: [{host: a.example}]}"))
                    .isEqualTo("a site without a rule");
            assertThat(what("{title: T, sources: [a], sites: [{host: 'https://a.example/', drop: p}]}"))
                    .isEqualTo("“https://a.example/” is not a host");
            assertThat(what("{title: T, sources: [a], sites: [{host: a.example, drop: 'p[['}]}"))
                    .isEqualTo("“p[[” is not a selector");
        }

        @Test
        void in_a_key_names_its_place_and_the_nearest_key() {
            var fault = fault("""
                    title: Faulty
                    langauge: en
                    sources: [a.txt]
                    """);

            assertThat(fault.where()).isEqualTo(file() + ":2:1");
            assertThat(fault.what()).isEqualTo("there is no key “langauge”");
            assertThat(fault.hint())
                    .hasValueSatisfying(hint -> assertThat(hint)
                            .startsWith("did you mean “language”?")
                            .contains("title, language, date"));
        }

        @Test
        void in_a_section_names_the_line_and_column_of_the_section() {
            var fault = fault("""
                    title: Faulty
                    sections:
                      - sources: [a.txt]
                    """);

            assertThat(fault.where()).isEqualTo(file() + ":3:5");
            assertThat(fault.what()).isEqualTo("a section has no “name”");
        }

        @Test
        void is_told_of_every_kind_of_value() {
            assertThat(what("{title: T, sources: [a], date: 23 Nov}")).isEqualTo("“23 Nov” is not a day");
            assertThat(what("{title: T, sources: [a], date: 2026-02-30}")).isEqualTo("“2026-02-30” is not a day");
            assertThat(what("{title: T, sources: [a], language: '?'}")).isEqualTo("“?” is not a language");
            assertThat(what("{title: T, sources: [a], timezone: Mars}")).isEqualTo("“Mars” is not a time zone");
            assertThat(what("{title: T, sources: [a], page: big}")).isEqualTo("“big” is not a page size");
            assertThat(what("{title: T, sources: [a], device: kobo-clarra}"))
                    .isEqualTo("there is no device “kobo-clarra”");
            assertThat(what("{title: T, sources: [a], formats: [mobi]}")).isEqualTo("there is no format “mobi”");
            assertThat(what("{title: T, sources: [a], version: 2}"))
                    .isEqualTo("there is no version “2” of edition files");
        }

        @Test
        void is_told_of_every_wrong_shape() {
            assertThat(what("{title: [T], sources: [a]}")).isEqualTo("“title” is a list, where a text is wanted");
            assertThat(what("{title: , sources: [a]}")).isEqualTo("“title” has no value");
            assertThat(what("{title: T, sources: {a: b}}")).isEqualTo("“sources” is a mapping, where a list is wanted");
            assertThat(what("{title: T, sources: []}")).isEqualTo("“sources” is empty");
            assertThat(what("{title: T, sections: [World]}")).isEqualTo("a section is wanted here, not a text");
            assertThat(what("{title: T, sources: [{feed: a}]}")).isEqualTo("there is no key “feed”");
            assertThat(what("{title: T}")).isEqualTo("the edition has no sources");
            assertThat(what("{sources: [a]}")).isEqualTo("an edition has no “title”");
            assertThat(what("- a.txt")).isEqualTo("an edition is wanted here, not a list");
            assertThat(what("")).isEqualTo("the edition file is empty");
        }

        @Test
        void is_a_key_that_comes_twice() {
            var fault = fault("""
                    title: One
                    sources: [a]
                    title: Two
                    """);

            assertThat(fault.where()).isEqualTo(file() + ":3:1");
            assertThat(fault.what()).isEqualTo("“title” is here for the second time");
        }

        @Test
        void is_a_page_size_given_in_two_ways() {
            assertThat(what("{title: T, sources: [a], page: A5, device: kindle}"))
                    .isEqualTo("“page” and “device” both give the size of the page");
        }

        @Test
        void of_yaml_itself_names_its_place() {
            var fault = fault("title: \"open\nsources: [a]\n");

            assertThat(fault.where()).matches(java.util.regex.Pattern.quote(file().toString()) + ":\\d+:\\d+");
            assertThat(fault.what()).startsWith("this is not YAML: ");
        }

        @Test
        void is_a_file_that_is_not_there() {
            var fault = refusal(folder.resolve("none.yaml"));

            assertThat(fault.what()).isEqualTo("no such file");
        }

        @Test
        void is_a_file_in_another_encoding() throws IOException {
            Files.write(file(), "title: Gäste".getBytes(ISO_8859_1));

            assertThat(refusal(file()).what()).isEqualTo("this is not UTF-8 text");
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class An_attack {
        @Test
        void by_aliases_that_multiply_is_refused() {
            var bomb = new StringBuilder("a0: &a0 [x]\n");
            for (int i = 1; i < 100; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            }

            Assertions.assertThatNoException().isThrownBy(() -> inTime(bomb.toString()));
        }

        @Test
        void by_a_hundred_thousand_brackets_is_refused() {
            Assertions.assertThatNoException().isThrownBy(() -> inTime("title: " + "[".repeat(100_000)));
        }

        @Test
        void by_a_list_that_holds_itself_is_refused() {
            Assertions.assertThatNoException().isThrownBy(() -> inTime("title: T\nsources: &s [*s]"));
        }

        private void inTime(String yaml) {
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> fault(yaml));
        }
    }

    private Path file() {
        return folder.resolve("edition.yaml");
    }

    private Order read(String yaml) {
        write(yaml);
        return EditionFile.read(file());
    }

    private String what(String yaml) {
        return fault(yaml).what();
    }

    private Diagnostic fault(String yaml) {
        write(yaml);
        return refusal(file());
    }

    private void write(String yaml) {
        try {
            Files.writeString(file(), yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Diagnostic refusal(Path file) {
        var refusal = catchThrowableOfType(PressException.class, () -> EditionFile.read(file));
        assertThat(refusal.blame()).isEqualTo(PressException.Cause.REQUEST);
        return refusal.diagnostic();
    }

    private static List<String> names(Edition edition) {
        return edition.sections().stream()
                .flatMap(section -> section.sources().stream())
                .map(Source::name)
                .toList();
    }
}

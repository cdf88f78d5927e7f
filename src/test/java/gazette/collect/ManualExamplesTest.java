package gazette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.collect.copy.ReadingRoom;
import gazette.collect.picture.PictureFolder;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.Readings;
import gazette.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that tell authors how to write an article, in Markdown and in HTML, held against what is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManualExamplesTest {
    private static final Pattern PART =
            Pattern.compile("(?ms)^## (.*?)$|^```(?:markdown|html)\\n(.*?)^```$|(?:^    [^\\n]*\\n)+");

    /** A red dot, one pixel wide and high. */
    private static final String PICTURE =
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082";

    @TempDir
    Path folder;

    @BeforeEach
    void hang_the_picture() throws IOException {
        Files.write(folder.resolve("pier.png"), HexFormat.of().parseHex(PICTURE));
    }

    /** One example in both languages. */
    record Example(String chapter, int number, String markdown, String html) {
        @Override
        public String toString() {
            return chapter + " " + number;
        }
    }

    private record Chapter(String title, List<String> examples) {}

    static Stream<Example> examples() {
        var markdown = chapters("markdown.md");
        var html = chapters("html.md");
        return IntStream.range(0, markdown.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, markdown.get(i).examples().size())
                        .mapToObj(n -> new Example(
                                markdown.get(i).title(),
                                n + 1,
                                markdown.get(i).examples().get(n),
                                html.get(i).examples().get(n))));
    }

    @Test
    void both_manuals_have_the_same_chapters_with_as_many_examples() {
        assertThat(chapters("html.md").stream().map(ManualExamplesTest::contents))
                .isEqualTo(chapters("markdown.md").stream()
                        .map(ManualExamplesTest::contents)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_says_the_same_in_markdown_and_in_html(Example example) {
        var markdown = read(Kind.MARKDOWN, example.markdown());
        var html = read(Kind.HTML, example.html());

        assertThat(Readings.proof(html)).isEqualTo(Readings.proof(markdown));
        assertThat(html.origin()).isEqualTo(markdown.origin());
        assertThat(html.language()).isEqualTo(markdown.language());
    }

    @Test
    void the_examples_hold_every_kind_of_block_and_inline() {
        var kinds = new LinkedHashSet<Class<?>>();
        examples().map(this::parts).forEach(parts -> parts.forEach(part -> kinds.add(part.getClass())));

        assertThat(kinds).contains(Block.class.getPermittedSubclasses());
        assertThat(kinds).contains(Inline.class.getPermittedSubclasses());
    }

    @Test
    void the_examples_hold_every_kind_of_credit() {
        assertThat(examples()
                        .flatMap(example -> parts(example).stream())
                        .filter(Credit.class::isInstance)
                        .map(credit -> ((Credit) credit).kind()))
                .contains(Credit.Kind.values());
    }

    /** What {@code inferred} tells is never stated, and nobody has to know a file again. */
    @Test
    void the_examples_fill_every_part_of_an_article_that_may_be_empty() {
        var empty = new LinkedHashSet<String>();
        var filled = new LinkedHashSet<String>();
        examples().flatMap(example -> parts(example).stream()).forEach(part -> {
            for (var component : part.getClass().getRecordComponents()) {
                var name = part.getClass().getSimpleName() + "." + component.getName();
                (isEmpty(value(part, component)) ? empty : filled).add(name);
            }
        });
        empty.removeAll(filled);

        assertThat(empty)
                .isSubsetOf(Set.of(
                        "Quotation.inferred", "Origin.marks", "Reading.inferred", "Reading.dropped", "Figure.address"));
    }

    private List<Record> parts(Example example) {
        var parts = new ArrayList<Record>();
        collect(read(Kind.MARKDOWN, example.markdown()), parts);
        return parts;
    }

    /** All records of an article, from the whole to its smallest parts. */
    private static void collect(Object part, List<Record> parts) {
        switch (part) {
            case Collection<?> several -> several.forEach(one -> collect(one, parts));
            case Optional<?> perhaps -> perhaps.ifPresent(one -> collect(one, parts));
            case Record whole -> {
                parts.add(whole);
                Arrays.stream(whole.getClass().getRecordComponents())
                        .forEach(component -> collect(value(whole, component), parts));
            }
            default -> {}
        }
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("no part can be asked", e);
        }
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Collection<?> several -> several.isEmpty();
            case Optional<?> perhaps -> perhaps.isEmpty();
            case String text -> text.isEmpty();
            case Boolean said -> !said;
            default -> false;
        };
    }

    private Article read(Kind kind, String text) {
        var manuscript = new Manuscript("a.txt", kind, text, Language.of("en"), PictureFolder.of(folder));
        var read = ReadingRoom.read(manuscript);
        assertThat(read.notes()).isEmpty();
        assertThat(read.work().reading().dropped()).isEmpty();
        return read.work();
    }

    private static String contents(Chapter chapter) {
        return chapter.title() + ": " + chapter.examples().size();
    }

    /** Examples stand between rows of backticks, or stand in where they have such rows themselves. */
    private static List<Chapter> chapters(String page) {
        var chapters = new ArrayList<Chapter>();
        for (var part : PART.matcher(text(page)).results().toList()) {
            if (part.group(1) != null) {
                chapters.add(new Chapter(part.group(1), new ArrayList<>()));
            } else if (!chapters.isEmpty()) {
                chapters.getLast()
                        .examples()
                        .add(part.group(2) == null ? part.group().replaceAll("(?m)^    ", "") : part.group(2));
            }
        }
        return chapters;
    }

    private static String text(String page) {
        try {
            return Files.readString(Path.of("src/docs", page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

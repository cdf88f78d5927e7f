package gazette.collect.line;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Picture;
import gazette.collect.picture.PictureDesk;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.web.HtmlFile;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromisedPicturesTest {
    private static final String TEXT = """
            <p>The fog came in.</p>
            <figure><img src="fog.png" alt="Fog"><figcaption>The harbour.</figcaption></figure>
            <ul><li><p>One boat</p><img src="boat.png"></li></ul>
            <blockquote><p>Nobody saw it.</p><img src="gone.png"></blockquote>
            """;

    private final List<String> wanted = new ArrayList<>();

    private Noted<Optional<Picture>> find(String where, String reference) {
        wanted.add(reference);
        return reference.startsWith("gone")
                ? new Noted<>(Optional.empty(), List.of(Diagnostic.note(where, "it is gone")))
                : Noted.of(Optional.of(new Picture(reference, Picture.Format.PNG, 7, 5, () -> new byte[0])));
    }

    private static Noted<Article> read(PictureDesk pictures) {
        return HtmlFile.read(new Manuscript("a.html", Kind.HTML, TEXT, Language.of("en"), pictures));
    }

    @Test
    void while_a_text_is_read_its_pictures_are_not_fetched() {
        read(new PromisedPictures());

        assertThat(wanted).isEmpty();
    }

    @Test
    void a_text_with_its_promises_kept_is_the_same_as_if_it_had_been_read_with_its_pictures() {
        var kept = PromisedPictures.kept(read(new PromisedPictures()), this::find);

        assertThat(wanted).containsExactly("fog.png", "boat.png", "gone.png");
        assertThat(shown(kept)).isEqualTo(shown(read(this::find)));
        assertThat(kept.notes()).hasToString("[a.html: note: it is gone]");
    }

    /** Everything but the way to the bytes. */
    private static String shown(Noted<Article> article) {
        assertThat(article.work().body()).hasAtLeastOneElementOfType(Block.Figure.class);
        return article.toString().replaceAll("bytes=[^\\]]*", "");
    }
}

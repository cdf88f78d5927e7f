package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture.Format;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityTest {
    private static List<String> claims(String blocks) {
        return Sample.issue()
                .article("Boats", blocks, List.of())
                .picture("a.jpg", Format.JPEG, () -> Pixels.of("jpg"))
                .bind()
                .statements()
                .stream()
                .filter(statement -> statement.startsWith("schema:"))
                .map(statement -> statement.substring("schema:".length()))
                .toList();
    }

    @Test
    void an_issue_of_words_is_read_by_words_alone() {
        assertThat(claims("<p>Text.</p>"))
                .contains(
                        "accessMode: textual",
                        "accessModeSufficient: textual",
                        "accessibilityFeature: tableOfContents",
                        "accessibilityFeature: readingOrder",
                        "accessibilityFeature: structuralNavigation",
                        "accessibilityHazard: none")
                .doesNotContain("accessMode: visual", "accessibilityFeature: alternativeText");
    }

    @Test
    void described_pictures_are_claimed() {
        assertThat(claims("<p><img src=\"a.jpg\" alt=\"Two boats\"/></p>"))
                .contains(
                        "accessMode: visual",
                        "accessModeSufficient: textual,visual",
                        "accessModeSufficient: textual",
                        "accessibilityFeature: alternativeText");
    }

    @Test
    void one_picture_without_words_takes_the_claim_away() {
        assertThat(claims("<p><img src=\"a.jpg\" alt=\"Two boats\"/><img src=\"a.jpg\" alt=\"\"/></p>"))
                .contains("accessMode: visual", "accessModeSufficient: textual,visual")
                .doesNotContain("accessModeSufficient: textual", "accessibilityFeature: alternativeText");
    }

    @Test
    void a_decoration_needs_no_words() {
        assertThat(claims("<p>Text. <img src=\"a.jpg\" alt=\"\" role=\"presentation\"/></p>"))
                .contains("accessModeSufficient: textual")
                .doesNotContain("accessMode: visual");
    }

    @Test
    void conformance_is_claimed_by_people_only() {
        assertThat(Sample.issue().article("Boats").bind().text("package.opf")).doesNotContain("conformsTo");
    }
}

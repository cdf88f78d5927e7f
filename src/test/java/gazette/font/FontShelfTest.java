package gazette.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FontShelfTest {
    private static final String REGULAR = "fonts/literata/Literata-Regular.ttf";
    private static final String BOLD = "fonts/literata/Literata-Bold.ttf";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "literata/Literata-Regular",
                "literata/Literata-Italic",
                "literata/Literata-SemiBold",
                "literata/Literata-Bold",
                "literata/Literata-BoldItalic",
                "source-serif/SourceSerif4-Regular",
                "source-serif/SourceSerif4-It",
                "source-serif/SourceSerif4-Semibold",
                "source-serif/SourceSerif4-Bold",
                "source-serif/SourceSerif4-BoldIt",
                "source-serif/SourceSerif4Display-Regular",
                "source-serif/SourceSerif4Display-Semibold",
                "source-sans/SourceSans3-Regular",
                "source-sans/SourceSans3-It",
                "source-sans/SourceSans3-Semibold",
                "source-sans/SourceSans3-SemiboldIt",
                "source-sans/SourceSans3-Bold",
                "source-sans/SourceSans3-BoldIt",
                "source-code/SourceCodePro-Regular",
                "source-code/SourceCodePro-It",
                "source-code/SourceCodePro-Bold",
                "noto-naskh-arabic/NotoNaskhArabic-Regular",
                "noto-naskh-arabic/NotoNaskhArabic-Bold",
                "noto-sans-devanagari/NotoSansDevanagari-Regular",
                "noto-sans-devanagari/NotoSansDevanagari-Bold",
                "noto-serif-hebrew/NotoSerifHebrew-Regular",
                "noto-serif-hebrew/NotoSerifHebrew-Bold",
                "noto-sans-hebrew/NotoSansHebrew-Regular",
                "noto-sans-hebrew/NotoSansHebrew-Bold",
                "noto-serif-thai/NotoSerifThai-Regular",
                "noto-serif-thai/NotoSerifThai-Bold",
                "noto-sans-thai/NotoSansThai-Regular",
                "noto-sans-thai/NotoSansThai-Bold",
                "noto-emoji/NotoEmoji-Regular"
            })
    void our_own_families_are_on_the_shelf_with_their_licence(String face) {
        var shelf = FontShelf.of(List.of());

        var font = shelf.find("fonts/" + face + ".ttf");
        var licence = shelf.bytes("fonts/" + face.substring(0, face.indexOf('/')) + "/OFL.txt");

        assertThat(font.orElseThrow().postScriptName()).isEqualTo(face.substring(face.indexOf('/') + 1));
        assertThat(licence).isPresent();
    }

    @Test
    void a_folder_comes_before_our_own_families() throws IOException {
        Files.createDirectories(folder.resolve("fonts/literata"));
        Files.write(folder.resolve(REGULAR), FontShelf.of(List.of()).bytes(BOLD).orElseThrow());

        var font = FontShelf.of(List.of(folder)).find(REGULAR);

        assertThat(font.orElseThrow().postScriptName()).isEqualTo("Literata-Bold");
    }

    @Test
    void a_font_is_read_once_whoever_asks() {
        var shelf = FontShelf.of(List.of());

        var fonts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> shelf.find(REGULAR).orElseThrow())
                .distinct();

        assertThat(fonts).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fonts/None.ttf", "/etc/hosts", "fonts", "fonts//x.ttf", "a\0b"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(FontShelf.of(List.of(folder)).find(path)).isEmpty();
    }

    @Test
    void a_path_does_not_lead_out_of_the_folder() throws IOException {
        Files.writeString(folder.resolve("secret.ttf"), "a secret");
        var inner = Files.createDirectory(folder.resolve("theme"));

        assertThat(FontShelf.of(List.of(inner)).bytes("../secret.ttf")).isEmpty();
    }

    @Test
    void a_file_that_is_not_a_font_is_refused() throws IOException {
        Files.writeString(folder.resolve("a.ttf"), "Not found. Try again later.");
        var shelf = FontShelf.of(List.of(folder));

        assertThatThrownBy(() -> shelf.find("a.ttf"))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("a.ttf: error: the file is not a font");
    }
}

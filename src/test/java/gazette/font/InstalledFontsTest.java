package gazette.font;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.table.Tables;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts for characters that none of ours has, from a folder that the test fills. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstalledFontsTest {
    private static final FontShelf OURS = FontShelf.of(List.of());

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("fonts/more"));
        put("noto-serif-thai/NotoSerifThai-Regular", "fonts/more/OneSongSC.ttf");
        put("noto-sans-thai/NotoSansThai-Regular", "fonts/more/OtherJP.ttf");
        put("noto-sans-thai/NotoSansThai-Bold", "fonts/more/OtherJP-Bold.ttf");
        Files.writeString(folder.resolve("fonts/broken.ttf"), "no font at all");
    }

    private void put(String ours, String file) throws IOException {
        Files.write(folder.resolve(file), bytes(ours));
    }

    private static byte[] bytes(String ours) {
        return OURS.bytes("fonts/" + ours + ".ttf").orElseThrow();
    }

    private String found(int character, String language, boolean bold) {
        return FontShelf.of(List.of(folder))
                .having(character, language, bold)
                .map(Font::postScriptName)
                .orElse("none");
    }

    @Test
    void a_character_is_found_in_the_folder_of_fonts() {
        assertThat(found('ก', "th", false)).startsWith("Noto");
        assertThat(found('字', "ja", false)).isEqualTo("none");
    }

    @Test
    void the_language_chooses_among_those_that_have_it() {
        assertThat(found('ก', "zh-CN", false)).isEqualTo("NotoSerifThai-Regular");
        assertThat(found('ก', "ja", false)).isEqualTo("NotoSansThai-Regular");
    }

    @Test
    void bold_text_gets_a_bold_font_if_there_is_one() {
        assertThat(found('ก', "ja", true)).isEqualTo("NotoSansThai-Bold");
    }

    @Test
    void a_shelf_of_our_own_asks_no_machine() {
        assertThat(OURS.having('字', "ja", false)).isEmpty();
    }

    @Test
    void every_face_of_a_collection_is_asked() throws IOException {
        var hebrew = bytes("noto-serif-hebrew/NotoSerifHebrew-Regular");
        var emoji = bytes("literata/Literata-Regular");
        Files.write(folder.resolve("fonts/both.ttc"), collection(hebrew, emoji));

        assertThat(found('ש', "he", false)).isEqualTo("NotoSerifHebrew-Regular");
        assertThat(found('Ж', "ru", false)).isEqualTo("Literata-Regular");
    }

    /** Two fonts in one file, each with its own tables. */
    private static byte[] collection(byte[] one, byte[] other) {
        int start = 20;
        var file = ByteBuffer.allocate(start + one.length + other.length);
        file.putInt(Tables.tag("ttcf"))
                .putInt(0x00010000)
                .putInt(2)
                .putInt(start)
                .putInt(start + one.length);
        file.put(one).put(other);
        shift(file, start, start);
        shift(file, start + one.length, start + one.length);
        return file.array();
    }

    private static void shift(ByteBuffer file, int directory, int by) {
        for (int i = 0; i < file.getShort(directory + 4); i++) {
            int offset = directory + 12 + 16 * i + 8;
            file.putInt(offset, file.getInt(offset) + by);
        }
    }
}

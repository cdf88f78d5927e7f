package gazette.collect.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, whatever is said of them: no failure, and nothing comes out that XML forbids. */
class AnyBytesTest {
    private static final List<String> SETS = List.of(
            "utf-8",
            "utf-16le",
            "utf-16be",
            "utf-32le",
            "windows-1251",
            "koi8-r",
            "windows-1252",
            "iso-8859-2",
            "shift_jis",
            "euc-jp",
            "iso-2022-jp",
            "gb18030",
            "big5",
            "euc-kr");

    @Property(tries = 3_000, seed = "20261124")
    void are_read_or_refused(@ForAll byte[] bytes, @ForAll("contentTypes") String contentType) {
        isReadOrRefused(bytes, contentType);
    }

    @Property(tries = 3_000, seed = "20261124")
    void are_read_or_refused_where_a_text_was_damaged(
            @ForAll("damaged") byte[] bytes, @ForAll("contentTypes") String contentType) {
        isReadOrRefused(bytes, contentType);
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of(SETS).map(set -> "text/html; charset=" + set);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        Arbitraries.of(Fog.class),
                        Arbitraries.of(SETS),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.bytes().list().ofMaxSize(6))
                .as((fog, set, at, damage) -> {
                    var bytes = fog.text.getBytes(Charset.forName(set));
                    for (int i = 0; i < damage.size(); i++) {
                        bytes[(at + i * 31) % bytes.length] = damage.get(i);
                    }
                    return bytes;
                });
    }

    private static void isReadOrRefused(byte[] bytes, String contentType) {
        var server = Optional.of(contentType);
        Characters.ofPage(bytes, server).ifPresent(read -> isLegal(read.text()));
        Characters.ofText(bytes).ifPresent(read -> isLegal(read.text()));
        isLegal(Characters.ofFeed(bytes, server));
    }

    private static void isLegal(String text) {
        assertThat(text.codePoints())
                .allMatch(
                        c -> c == '\n' || c == '\t' || (c >= ' ' && (c < 0x7F || c >= 0xA0) && (c & 0xFFFE) != 0xFFFE));
    }
}

package gazette.collect.characters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a character set before the bytes are looked at. The order is that of browsers: a byte order mark; what the
 * server says; what the document declares; the look of the bytes. But a set that the bytes refute does not count, and before
 * any guess they may be UTF-8.
 *
 * <p>A set of one byte a character is refuted by nothing. Pages name one and are UTF-8 all the same, so it is doubted there:
 * it counts only if the bytes are not even nearly UTF-8. Feeds are believed, since programs check them.
 *
 * @param believed sets that were named, the best first
 * @param doubted the same
 * @see <a href="https://html.spec.whatwg.org/#determining-the-character-encoding">HTML Standard, 13.2.3.2</a>
 */
record Evidence(List<Charset> believed, List<Charset> doubted) {
    Evidence {
        believed = List.copyOf(believed);
        doubted = List.copyOf(doubted);
    }

    Characters read(byte[] bytes) {
        var first = Stream.of(believed.stream(), Guess.ofEscapes(bytes).stream(), Stream.of(StandardCharsets.UTF_8))
                .flatMap(sets -> sets)
                .toList();
        return Wide.of(bytes)
                .map(wide -> Decoding.of(bytes, wide.offset(), wide.set()))
                .or(() -> fitting(bytes, first))
                .or(() -> fitting(bytes, doubted))
                .map(told -> new Characters(told.text(), Optional.empty()))
                .orElseGet(() -> guessed(bytes));
    }

    /** In the first of these sets in which the bytes are well-formed, or else nearly. */
    private static Optional<Decoding> fitting(byte[] bytes, List<Charset> sets) {
        var read = new ArrayList<Decoding>();
        for (var set : sets) {
            var decoding = Decoding.of(bytes, set);
            if (decoding.isWellFormed()) {
                return Optional.of(decoding);
            }
            read.add(decoding);
        }
        return read.stream().filter(Decoding::isNearlyWellFormed).findFirst();
    }

    private static Characters guessed(byte[] bytes) {
        var set = Guess.of(bytes);
        return new Characters(Decoding.of(bytes, set).text(), Optional.of(set));
    }
}

package gazette.collect.characters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read in one character set.
 *
 * @param text with U+FFFD for each sequence that is none of the set
 * @param whole how many characters beyond ASCII it has, counted only if some are broken
 * @param broken how many sequences are none of the set
 */
record Decoding(Charset set, String text, long whole, long broken) {
    /** In the sets of East Asia two bytes out of anything make a character; so many whole ones speak for one broken. */
    private static final int FOR_ONE = 20;

    /** Reads all bytes from an offset on. */
    static Decoding of(byte[] bytes, int offset, Charset set) {
        var decoder = set.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        long broken = 0;
        long replaced = 0;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            int length = Math.min(result.length(), in.remaining());
            broken++;
            if (length < in.remaining()) { // what was cut at the end is no character
                out.put(stray(in, length, set));
                replaced++;
            }
            in.position(in.position() + length);
        }
        decoder.flush(out);
        var text = out.flip().toString();
        return new Decoding(set, text, broken == 0 ? 0 : beyondAscii(text) - replaced, broken);
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    static Decoding of(byte[] bytes, Charset set) {
        return of(bytes, 0, set);
    }

    boolean isWellFormed() {
        return broken == 0;
    }

    /**
     * Whether the set is plainly the one that was meant, though it was cut in the middle of a character, or took in a
     * sentence from elsewhere. Two bytes in a row rarely make a character of UTF-8 by chance.
     */
    boolean isNearlyWellFormed() {
        return broken == 0 || (set.equals(StandardCharsets.UTF_8) ? broken < whole : broken * FOR_ONE <= whole);
    }

    /**
     * What a broken sequence stands for. A byte alone among ASCII in a text that is UTF-8 elsewhere was pasted from
     * Windows-1252; browsers show U+FFFD, but the reader wants the letter.
     */
    private static char stray(ByteBuffer in, int length, Charset set) {
        int at = in.position();
        int first = in.get(at) & 0xFF;
        boolean alone = length == 1
                && first >= 0x80
                && at + 1 < in.limit()
                && in.get(at + 1) >= 0
                && (at == 0 || in.get(at - 1) >= 0);
        return alone && set.equals(StandardCharsets.UTF_8) ? Controls.MEANT.charAt(first - 0x80) : '\uFFFD';
    }
}

package gazette.publish.pdf.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Our own profile of the colour space sRGB, which the colours of pages are given in. A matrix and a curve: half a kilobyte.
 *
 * @see <a href="https://www.color.org/specification/ICC1v43_2010-12.pdf">ICC.1:2010, versions 4.2 and 4.3</a>
 * @see <a href="https://www.color.org/chardata/rgb/srgb.xalter">IEC 61966-2-1</a>
 */
public final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int S15_FIXED16 = 1 << 16;

    /** The white of profiles (7.2.16). */
    private static final double[] D50 = {.9642, 1, .8249};

    // The primaries of sRGB under D50, by the Bradford method; each column of the matrix sums up to the white.
    private static final double[] RED = {.43607, .22249, .01392};
    private static final double[] GREEN = {.38515, .71687, .09708};
    private static final double[] BLUE = {.14307, .06061, .71410};

    /** From D65, the white of sRGB, to D50 (9.2.15). */
    private static final double[] ADAPTATION = {
        1.04788, .02292, -.05022, .02959, .99048, -.01707, -.00925, .01508, .75168,
    };

    /** Type 3: (a x + b)^g from d on, c x below it. */
    private static final double[] CURVE = {2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045};

    private SrgbProfile() {}

    public static byte[] bytes() {
        Map<String, ByteBuffer> tags = new LinkedHashMap<>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("No copyright; use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return profile(tags);
    }

    /** The header, the table of tags, and what is in them; tags with the same in them share it. */
    private static byte[] profile(Map<String, ByteBuffer> tags) {
        Map<ByteBuffer, Integer> offsets = new LinkedHashMap<>();
        int size = HEADER + 4 + ENTRY * tags.size();
        for (var data : tags.values()) {
            if (offsets.putIfAbsent(data, size) == null) {
                size += data.limit();
            }
        }
        var bytes = new byte[size];
        var profile = ByteBuffer.wrap(bytes);
        header(profile);
        profile.putInt(HEADER, tags.size());
        int entry = HEADER + 4;
        for (var tag : tags.entrySet()) {
            var data = tag.getValue();
            int offset = offsets.getOrDefault(data, 0);
            profile.put(entry, ascii(tag.getKey())).putInt(entry + 4, offset).putInt(entry + 8, data.limit());
            profile.put(offset, data, 0, data.limit());
            entry += ENTRY;
        }
        return bytes;
    }

    /** A display's profile of version 4.2; what is not said is 0 (7.2). */
    private static void header(ByteBuffer profile) {
        profile.putInt(0, profile.capacity()).putInt(8, 0x0420_0000);
        profile.put(12, ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.put(36, ascii("acsp"));
        for (int i = 0; i < D50.length; i++) {
            profile.putInt(68 + 4 * i, fixed(D50[i]));
        }
    }

    private static ByteBuffer words(String words) {
        var utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        return tag("mluc", 20 + utf16.length)
                .putInt(1)
                .putInt(ENTRY)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .rewind();
    }

    private static ByteBuffer numbers(String type, double[] numbers) {
        var tag = tag(type, 4 * numbers.length);
        for (double number : numbers) {
            tag.putInt(fixed(number));
        }
        return tag.rewind();
    }

    private static ByteBuffer curve() {
        var tag = tag("para", 4 + 4 * CURVE.length).putShort((short) 3).putShort((short) 0);
        for (double number : CURVE) {
            tag.putInt(fixed(number));
        }
        return tag.rewind();
    }

    /** The beginning of a tag with room for as many bytes, made up to a multiple of four. */
    private static ByteBuffer tag(String type, int length) {
        return ByteBuffer.allocate(8 + (length + 3) / 4 * 4).put(ascii(type)).putInt(0);
    }

    private static int fixed(double number) {
        return (int) Math.round(number * S15_FIXED16);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package gazette.publish.epub.type;

import java.util.Arrays;
import java.util.List;

/**
 * The characters that a face is meant for.
 *
 * @param each pairs of first and last code point
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#unicode-range-desc">CSS Fonts 4, 4.5</a>
 */
record Ranges(List<int[]> each) {
    /** Reads {@code U+26, U+0-7F, U+4??}; what is no range is passed over. */
    static Ranges read(String value) {
        return new Ranges(Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(range -> range.matches("[Uu]\\+[0-9A-Fa-f?]{1,6}(-[0-9A-Fa-f]{1,6})?"))
                .map(range -> range.substring(2).split("-"))
                .map(ends -> new int[] {
                    Integer.parseInt(ends[0].replace('?', '0'), 16),
                    Integer.parseInt(ends[ends.length - 1].replace('?', 'F'), 16)
                })
                .toList());
    }

    boolean hold(int character) {
        return each.stream().anyMatch(range -> range[0] <= character && character <= range[1]);
    }
}

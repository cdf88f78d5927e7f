package gazette.publish.pdf.structure;

import gazette.publish.pdf.object.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The labels of pages as ranges that count on (ISO 32000-1, 12.4.2). */
public final class PageLabels {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i",
    };
    private static final int LARGEST_ROMAN = 3_999;
    private static final int MOST_DIGITS = 9;

    private PageLabels() {}

    /** The ranges of these labels, one a page. */
    public static PdfDictionary of(List<String> pages) {
        var ranges = new PdfArray();
        Optional<Label> expected = Optional.empty();
        for (int i = 0; i < pages.size(); i++) {
            var label = Label.of(pages.get(i));
            if (!expected.equals(Optional.of(label))) {
                ranges.add(new PdfNumber(i));
                ranges.add(label.range());
            }
            expected = label.next();
        }
        var labels = new PdfDictionary();
        labels.put(Names.NUMS, ranges);
        return labels;
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(NUMERALS[i]);
            }
        }
        return roman.toString();
    }

    /** What roman numerals in small letters say; 0 if they are none. */
    private static int count(String roman) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length && number <= LARGEST_ROMAN; i++) {
            for (; roman.startsWith(NUMERALS[i], at); at += NUMERALS[i].length()) {
                number += VALUES[i];
            }
        }
        return at == roman.length() && number <= LARGEST_ROMAN && roman(number).equals(roman) ? number : 0;
    }

    /**
     * One page's label.
     *
     * @param style how the number is written: D, r, R; empty for a label without a number
     * @param number from 1; 0 for a label without
     * @param words what stands there if it is no number
     */
    private record Label(String style, int number, String words) {
        static Label of(String text) {
            if (isCount(text)) {
                return new Label("D", Integer.parseInt(text), "");
            }
            int small = count(text);
            if (small > 0) {
                return new Label("r", small, "");
            }
            int large = isLatinCapitals(text) ? count(lower(text)) : 0;
            return large > 0 ? new Label("R", large, "") : new Label("", 0, text);
        }

        Optional<Label> next() {
            return number == 0 ? Optional.empty() : Optional.of(new Label(style, number + 1, ""));
        }

        PdfObject range() {
            var range = new PdfDictionary();
            if (number == 0) {
                range.put(PdfName.P, new PdfString(words, PdfObject.TEXT_UNICODE));
            } else {
                range.put(PdfName.S, new PdfName(style));
                range.put(PdfName.ST, new PdfNumber(number));
            }
            return range;
        }

        private static boolean isCount(String text) {
            return !text.isEmpty()
                    && text.length() <= MOST_DIGITS
                    && text.charAt(0) != '0'
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private static boolean isLatinCapitals(String text) {
            return text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        }

        private static String lower(String capitals) {
            return capitals.toLowerCase(Locale.ROOT);
        }
    }
}

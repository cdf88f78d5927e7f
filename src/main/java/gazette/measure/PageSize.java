package gazette.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The trimmed size of a page.
 *
 * @param width in pt, from 1 inch to 200 inches (the limits of a PDF page that every reader shows)
 * @param height in pt, within the same limits
 */
public record PageSize(double width, double height) {
    /** Points in a millimetre. */
    public static final double POINTS_PER_MM = 72 / 25.4;

    /** 148 × 210 mm, what we print on when nothing else is asked for. */
    public static final PageSize A5 = ofMillimetres(148, 210);

    private static final double SMALLEST = 72;
    private static final double LARGEST = 14_400;

    /** The named sizes of CSS Paged Media 3, section 7.1, upright. */
    private static final Map<String, PageSize> NAMED = Map.of(
            "a3", ofMillimetres(297, 420),
            "a4", ofMillimetres(210, 297),
            "a5", A5,
            "a6", ofMillimetres(105, 148),
            "b4", ofMillimetres(250, 353),
            "b5", ofMillimetres(176, 250),
            "letter", new PageSize(612, 792),
            "legal", new PageSize(612, 1008),
            "ledger", new PageSize(792, 1224));

    private static final Pattern TWO_LENGTHS =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(mm|cm|in|pt)?\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)(mm|cm|in|pt)");

    public PageSize {
        if (!(width >= SMALLEST && width <= LARGEST && height >= SMALLEST && height <= LARGEST)) {
            throw new IllegalArgumentException("a page of %s × %s pt".formatted(width, height));
        }
    }

    /** A page of so many millimetres. */
    public static PageSize ofMillimetres(double width, double height) {
        return new PageSize(width * POINTS_PER_MM, height * POINTS_PER_MM);
    }

    /** Reads {@code A5}, {@code letter}, {@code 105x140mm}, {@code 6in x 9in}; empty if it is none of these. */
    public static Optional<PageSize> parse(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        var named = NAMED.get(plain);
        if (named != null) {
            return Optional.of(named);
        }
        var lengths = TWO_LENGTHS.matcher(plain);
        if (!lengths.matches()) {
            return Optional.empty();
        }
        var unit = lengths.group(4);
        var widthUnit = lengths.group(2) == null ? unit : lengths.group(2);
        var width = Double.parseDouble(lengths.group(1)) * pointsPer(widthUnit);
        var height = Double.parseDouble(lengths.group(3)) * pointsPer(unit);
        var possible = width >= SMALLEST && width <= LARGEST && height >= SMALLEST && height <= LARGEST;
        return possible ? Optional.of(new PageSize(width, height)) : Optional.empty();
    }

    private static double pointsPer(String unit) {
        return switch (unit) {
            case "mm" -> POINTS_PER_MM;
            case "cm" -> 10 * POINTS_PER_MM;
            case "in" -> 72;
            default -> 1;
        };
    }
}

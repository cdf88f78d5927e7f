package gazette.collect.picture;

import gazette.article.Picture;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The root element of an SVG file. Only its first tag is looked at, without an XML parser, so that no entity is ever resolved.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS">SVG 2, 8.8</a>
 */
final class SvgHeader {
    /** Editors put long comments before the root element. */
    private static final int FAR_ENOUGH = 64 << 10;

    private static final Pattern ROOT = Pattern.compile("<(?:\\w{1,40}:)?svg\\b([^>]*)>");
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]{0,9}\\.?[0-9]{1,9}(?:[eE][0-9])?)(px|pt|pc|mm|cm|in)?\\s*");

    private SvgHeader() {}

    static Look look(DataInputStream in) throws IOException {
        var start = new String(in.readNBytes(FAR_ENOUGH), StandardCharsets.UTF_8);
        var root = ROOT.matcher(start);
        if (!root.find()) {
            return new Look.Refused("the file is not a picture", "name a JPEG, PNG or SVG file");
        }
        var attributes = root.group(1);
        var width = pixels(attribute(attributes, "width"));
        var height = pixels(attribute(attributes, "height"));
        var box = attribute(attributes, "viewBox").strip().split("[\\s,]+", -1);
        var boxWidth = box.length == 4 ? pixels(box[2]) : OptionalDouble.empty();
        var boxHeight = box.length == 4 ? pixels(box[3]) : OptionalDouble.empty();
        if (width.isPresent() && height.isPresent()) {
            return sized(width.getAsDouble(), height.getAsDouble());
        }
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            // What browsers take when nothing is said (CSS 2.2, 10.3.2).
            return sized(width.orElse(300), height.orElse(150));
        }
        var ratio = boxWidth.getAsDouble() / boxHeight.getAsDouble();
        if (width.isPresent()) {
            return sized(width.getAsDouble(), width.getAsDouble() / ratio);
        }
        return height.isPresent()
                ? sized(height.getAsDouble() * ratio, height.getAsDouble())
                : sized(boxWidth.getAsDouble(), boxHeight.getAsDouble());
    }

    private static Look sized(double width, double height) {
        return Look.sized(Picture.Format.SVG, (long) Math.ceil(width), (long) Math.ceil(height));
    }

    private static String attribute(String attributes, String name) {
        var matcher = Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(attributes);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** A length in CSS pixels; empty if it is missing, relative or nothing. */
    private static OptionalDouble pixels(String length) {
        var matcher = LENGTH.matcher(length);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        var unit = matcher.group(2) == null ? "px" : matcher.group(2);
        var pixels = Double.parseDouble(matcher.group(1))
                * switch (unit) {
                    case "pt" -> 4 / 3.0;
                    case "pc" -> 16;
                    case "mm" -> 96 / 25.4;
                    case "cm" -> 96 / 2.54;
                    case "in" -> 96;
                    default -> 1;
                };
        return pixels > 0 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }
}

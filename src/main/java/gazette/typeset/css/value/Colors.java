package gazette.typeset.css.value;

import gazette.page.Color;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Reads colours. Ink lies on white paper, so a colour that lets something through is mixed with white.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
public final class Colors {
    private static final String COLOR = "a colour (#333, gray)";
    private static final double TURN = 360;

    private Colors() {}

    /** The names of CSS Color 4, section 6.1. A holder of its own, since most sheets name no colour. */
    private static final class Named {
        private static final String TABLE = """
                aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc
                bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a
                burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50
                cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b
                darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
                darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
                darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
                darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff
                dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
                forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
                gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4
                indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
                lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
                lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1
                lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
                lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32
                linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd
                mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee
                mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970
                mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
                olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa
                palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9
                peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000
                rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460
                seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
                slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
                teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
                whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
                """;

        private static final Map<String, Color> BY_NAME = byName();

        private static Map<String, Color> byName() {
            var byName = new HashMap<String, Color>();
            var words = new StringTokenizer(TABLE);
            while (words.hasMoreTokens()) {
                var name = words.nextToken();
                int rgb = Integer.parseInt(words.nextToken(), 16);
                byName.put(name, new Color(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF));
            }
            return byName;
        }
    }

    /** Reads a colour; empty is {@code transparent}. */
    public static Value<Optional<Color>> read(ValueReader in) throws Invalid {
        var token = in.peek();
        return switch (token.kind()) {
            case HASH -> Value.of(hex(in));
            case FUNCTION -> Value.of(function(in));
            case IDENT -> named(in);
            default -> throw in.missing(COLOR);
        };
    }

    private static Value<Optional<Color>> named(ValueReader in) throws Invalid {
        var name = in.peek().text().toLowerCase(Locale.ROOT);
        if (name.equals("currentcolor")) {
            in.next();
            return context -> Optional.of(context.color());
        }
        if (name.equals("transparent")) {
            in.next();
            return Value.of(Optional.empty());
        }
        var color = Optional.ofNullable(Named.BY_NAME.get(name));
        if (color.isEmpty()) {
            throw in.missing(COLOR);
        }
        in.next();
        return Value.of(color);
    }

    private static Optional<Color> hex(ValueReader in) throws Invalid {
        var digits = in.peek().text();
        int length = digits.length();
        boolean hexadecimal = digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        if (!hexadecimal || (length != 3 && length != 4 && length != 6 && length != 8)) {
            throw in.missing(COLOR);
        }
        in.next();
        boolean brief = length < 6;
        var parts = new int[] {0, 0, 0, 0xFF};
        for (int i = 0; i < length / (brief ? 1 : 2); i++) {
            parts[i] = brief
                    ? 0x11 * Integer.parseInt(digits, i, i + 1, 16)
                    : Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
        }
        return mixed(parts[0], parts[1], parts[2], parts[3] / 255.0);
    }

    private static Optional<Color> function(ValueReader in) throws Invalid {
        var name = in.peek().text().toLowerCase(Locale.ROOT);
        if (!List.of("rgb", "rgba", "hsl", "hsla").contains(name)) {
            throw in.missing(COLOR);
        }
        var parts = parts(in.inside());
        if (parts.size() < 3 || parts.size() > 4) {
            throw in.missing(name + "() with three numbers, and a fourth if it lets something through");
        }
        double alpha = parts.size() == 4 ? share(parts.get(3), 1) : 1;
        if (name.startsWith("rgb")) {
            return mixed(share(parts.get(0), 255), share(parts.get(1), 255), share(parts.get(2), 255), alpha);
        }
        return hsl(degrees(parts.get(0)), share(parts.get(1), 100) / 100, share(parts.get(2), 100) / 100, alpha);
    }

    /** The numbers between commas, spaces and the stroke before the last. */
    private static List<Token> parts(ValueReader in) throws Invalid {
        var parts = new ArrayList<Token>();
        while (!in.isAtEnd()) {
            var token = in.next();
            boolean divides = token.is(Kind.COMMA) || token.isMark('/');
            boolean counts = token.is(Kind.NUMBER) || token.is(Kind.PERCENTAGE) || token.is(Kind.DIMENSION);
            if (counts) {
                parts.add(token);
            } else if (!divides || parts.isEmpty()) {
                throw in.missing(COLOR);
            }
        }
        return parts;
    }

    /** A number, or a share of the whole. */
    private static double share(Token token, double whole) {
        double share = token.is(Kind.PERCENTAGE) ? token.number() * whole / 100 : token.number();
        return Math.max(0, Math.min(whole, share));
    }

    private static double degrees(Token token) {
        double degrees = token.unit().equals("turn") ? token.number() * TURN : token.number();
        return (degrees % TURN + TURN) % TURN;
    }

    /** CSS Color 4, section 7.1. */
    private static Optional<Color> hsl(double hue, double saturation, double lightness, double alpha) {
        return mixed(
                255 * channel(0, hue, saturation, lightness),
                255 * channel(8, hue, saturation, lightness),
                255 * channel(4, hue, saturation, lightness),
                alpha);
    }

    private static double channel(int shift, double hue, double saturation, double lightness) {
        double k = (shift + hue / 30) % 12;
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static Optional<Color> mixed(double red, double green, double blue, double alpha) {
        return alpha <= 0
                ? Optional.empty()
                : Optional.of(new Color(onWhite(red, alpha), onWhite(green, alpha), onWhite(blue, alpha)));
    }

    private static int onWhite(double channel, double alpha) {
        return (int) Math.round(255 + (channel - 255) * Math.min(1, alpha));
    }
}

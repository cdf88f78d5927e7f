package gazette.typeset.css.value;

import gazette.page.Color;
import java.util.Optional;

/**
 * A colour that may be that of the letters.
 *
 * @param color empty for none
 * @param isCurrent whether it is the colour of the letters, whatever that will be
 */
public record Ink(Optional<Color> color, boolean isCurrent) {
    public static final Ink CURRENT = new Ink(Optional.empty(), true);

    /** Reads a colour. */
    public static Value<Ink> read(ValueReader in) throws Invalid {
        if (in.take("currentcolor")) {
            return Value.of(CURRENT);
        }
        var color = Colors.read(in);
        return context -> new Ink(color.in(context), false);
    }

    /** The colour beside letters of this one. */
    public Optional<Color> beside(Color letters) {
        return isCurrent ? Optional.of(letters) : color;
    }
}

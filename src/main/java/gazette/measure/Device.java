package gazette.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing to read on. A page as big as its screen is shown without scaling, so that a point of type is a point.
 *
 * @param name how people ask for it ({@code kobo-clara})
 * @param title how its maker calls it, with its namesakes of the same screen
 * @param width of the whole screen, in pixels, upright
 * @param height of the whole screen, in pixels
 * @param ppi pixels per inch
 */
public record Device(String name, String title, int width, int height, int ppi) {
    /**
     * What we know, by name. Pixels and density from the makers' data sheets as KOReader and calibre keep them; the screens
     * of one maker stand together, small to large.
     */
    private static final List<Device> KNOWN = List.of(
            new Device("kindle", "Kindle (2022, 2024), 6 inches", 1072, 1448, 300),
            new Device("kindle-paperwhite-2021", "Kindle Paperwhite (2021), 6.8 inches", 1236, 1648, 300),
            new Device("kindle-paperwhite", "Kindle Paperwhite (2024), 7 inches", 1264, 1680, 300),
            new Device("kindle-colorsoft", "Kindle Colorsoft, 7 inches", 1264, 1680, 300),
            new Device("kindle-oasis", "Kindle Oasis (2017, 2019), 7 inches", 1264, 1680, 300),
            new Device("kindle-scribe", "Kindle Scribe, 10.2 inches", 1860, 2480, 300),
            new Device("kobo-nia", "Kobo Nia, Glo, Aura, 6 inches", 758, 1024, 212),
            new Device("kobo-clara", "Kobo Clara HD, 2E, BW, Colour, 6 inches", 1072, 1448, 300),
            new Device("kobo-aura-h2o", "Kobo Aura H2O, 6.8 inches", 1080, 1440, 265),
            new Device("kobo-libra", "Kobo Libra H2O, 2, Colour, 7 inches", 1264, 1680, 300),
            new Device("kobo-aura-one", "Kobo Aura One, 7.8 inches", 1404, 1872, 300),
            new Device("kobo-forma", "Kobo Forma, 8 inches", 1440, 1920, 300),
            new Device("kobo-sage", "Kobo Sage, 8 inches", 1440, 1920, 300),
            new Device("kobo-elipsa", "Kobo Elipsa, Elipsa 2E, 10.3 inches", 1404, 1872, 227),
            new Device("pocketbook-lux", "PocketBook Basic Lux, Verse, 6 inches", 758, 1024, 212),
            new Device("pocketbook-verse-pro", "PocketBook Verse Pro, Touch HD, Color, 6 inches", 1072, 1448, 300),
            new Device("pocketbook-era", "PocketBook Era, 7 inches", 1264, 1680, 300),
            new Device("pocketbook-inkpad", "PocketBook InkPad 3, 4, Color, 7.8 inches", 1404, 1872, 300),
            new Device("pocketbook-inkpad-x", "PocketBook InkPad X, 10.3 inches", 1404, 1872, 227),
            new Device("remarkable", "reMarkable 1, 2, Paper Pure, 10.3 inches", 1404, 1872, 226),
            new Device("remarkable-move", "reMarkable Paper Pro Move, 7.3 inches", 954, 1696, 264),
            new Device("remarkable-pro", "reMarkable Paper Pro, 11.8 inches", 1620, 2160, 229),
            new Device("tolino-shine", "Tolino Shine, 6 inches", 1072, 1448, 300),
            new Device("tolino-vision", "Tolino Vision, 7 inches", 1264, 1680, 300),
            new Device("ipad", "iPad, 9.7 inches", 1536, 2048, 264),
            new Device("xteink-x4", "Xteink X4, 4.3 inches", 480, 800, 220));

    public Device {
        if (width <= 0 || height < width || ppi <= 0) {
            throw new IllegalArgumentException("a screen of %d × %d pixels at %d".formatted(width, height, ppi));
        }
    }

    /** Every device that we know, the screens of one maker together, small to large. */
    public static List<Device> all() {
        return KNOWN;
    }

    /** The device of this name, in whatever case; empty if we do not know it. */
    public static Optional<Device> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(device -> device.name.equals(plain)).findFirst();
    }

    /** A page as big as the screen. */
    public PageSize page() {
        return new PageSize(72.0 * width / ppi, 72.0 * height / ppi);
    }
}

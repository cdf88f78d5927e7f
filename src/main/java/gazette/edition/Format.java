package gazette.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that an issue is made into. */
public enum Format {
    PDF("pdf"),
    EPUB("epub");

    private final String name;

    Format(String name) {
        this.name = name;
    }

    /** The format of this name, in whatever case; empty if there is none. */
    public static Optional<Format> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name.equals(plain))
                .findFirst();
    }

    /** Every name, in the order of the formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(format -> format.name).toList();
    }

    /** How people ask for it, and the ending of its files without the dot. */
    @Override
    public String toString() {
        return name;
    }
}

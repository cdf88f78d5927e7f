package gazette.collect.feed.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names in the shapes that mail addresses have brought with them. */
public final class Persons {
    private static final String MAIL = "[^\\s()<>\"]+@[^\\s()<>\"]+";
    private static final Pattern MAIL_FIRST = Pattern.compile("(?:mailto:)?" + MAIL + "\\s*\\(\\s*(?<name>.+?)\\s*\\)");
    private static final Pattern NAME_FIRST =
            Pattern.compile("[\"']?(?<name>.+?)[\"']?\\s*(?:\\(\\s*" + MAIL + "\\s*\\)|<\\s*" + MAIL + "\\s*>)");

    private Persons() {}

    /** The name alone; the mail address where there is no name. */
    public static String name(String written) {
        var line = written.strip();
        for (var shape : new Pattern[] {MAIL_FIRST, NAME_FIRST}) {
            var matcher = shape.matcher(line);
            if (matcher.matches()) {
                return matcher.group("name").strip();
            }
        }
        return line;
    }

    /** The person in an element that has parts for the name and the address, or says both in one line. */
    public static Optional<String> in(Container person) {
        return person.line("name", "foaf:name")
                .or(() -> person.text("email"))
                .or(() -> person.children().isEmpty()
                        ? Optional.of(Construct.of(person).line())
                        : Optional.empty())
                .map(Persons::name)
                .filter(name -> !name.isBlank());
    }
}

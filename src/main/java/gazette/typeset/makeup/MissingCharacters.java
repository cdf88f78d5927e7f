package gazette.typeset.makeup;

import gazette.diagnostic.Diagnostic;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of characters that no font has: a note for each, or one for a whole script that is missing. */
final class MissingCharacters {
    private static final int MOST_OF_A_SCRIPT = 4;

    private MissingCharacters() {}

    static List<Diagnostic> notes(Set<Integer> characters) {
        var byScript = new EnumMap<UnicodeScript, List<Integer>>(UnicodeScript.class);
        for (int character : characters) {
            byScript.computeIfAbsent(UnicodeScript.of(character), script -> new ArrayList<>())
                    .add(character);
        }
        var notes = new ArrayList<Diagnostic>();
        byScript.forEach((script, missing) -> {
            if (missing.size() > MOST_OF_A_SCRIPT) {
                notes.add(note(
                        missing.size() + " characters of the script " + script.name() + ", such as "
                                + missing.stream()
                                        .limit(MOST_OF_A_SCRIPT)
                                        .map(Character::toString)
                                        .collect(Collectors.joining(" ")),
                        "no font has these characters; marks stand in their place",
                        "install a font for this script, or put one into the theme’s folder fonts/"));
            } else {
                missing.forEach(character -> notes.add(note(
                        "U+%04X %s".formatted(character, Character.getName(character)),
                        "no font has this character; a mark stands in its place",
                        "add a font that has it to the theme, and name its family in font-family")));
            }
        });
        return notes;
    }

    private static Diagnostic note(String where, String what, String hint) {
        return Diagnostic.warning(where, what, hint);
    }
}

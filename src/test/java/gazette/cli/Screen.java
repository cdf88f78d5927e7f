package gazette.cli;

import java.util.ArrayList;
import java.util.List;

/** What is seen on a terminal after something was written to it: as much of one as we write for, endlessly wide. */
final class Screen {
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int column;

    private Screen() {}

    /** The lines, from the first one that was ever there; the last one is where the cursor stands. */
    static List<String> after(String written) {
        var screen = new Screen();
        for (int i = 0; i < written.length(); ) {
            i = written.charAt(i) == '\u001b' ? screen.order(written, i) : screen.letter(written.charAt(i), i);
        }
        return screen.lines.stream().map(StringBuilder::toString).toList();
    }

    private int letter(char letter, int at) {
        var line = lines.getLast();
        switch (letter) {
            case '\r' -> column = 0;
            case '\n' -> {
                lines.add(new StringBuilder());
                column = 0;
            }
            default -> {
                line.replace(column, Math.min(column + 1, line.length()), String.valueOf(letter));
                column++;
            }
        }
        return at + 1;
    }

    private int order(String written, int at) {
        int end = at + 2;
        while (!Character.isLetter(written.charAt(end))) {
            end++;
        }
        var order = written.substring(at + 1, end + 1);
        switch (order) {
            case "[K" ->
                lines.getLast().setLength(Math.min(column, lines.getLast().length()));
            case "[?7l", "[?7h" -> {}
            default -> {
                if (!order.endsWith("m")) {
                    throw new AssertionError("nothing that we write for terminals: ESC " + order);
                }
            }
        }
        return end + 1;
    }
}

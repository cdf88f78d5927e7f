package gazette.cli;

import java.io.PrintWriter;

/**
 * The last line of a terminal, drawn anew in its place while other lines go by above it.
 *
 * @see <a href="https://vt100.net/docs/vt510-rm/DECAWM.html">DECAWM</a>
 */
final class LiveLine {
    private static final String ERASE = "\r\u001b[K";

    /** Cut off at the margin, however wide the terminal has become: a line that wraps could not be drawn over. */
    private static final String NO_WRAP = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private final PrintWriter out;
    private String shown = "";

    LiveLine(PrintWriter out) {
        this.out = out;
    }

    /** Draws the line, if it is not there already. */
    void draw(String line) {
        if (!line.equals(shown)) {
            out.print(ERASE + NO_WRAP + line + WRAP);
            out.flush();
            shown = line;
        }
    }

    /** Prints whole lines above it; they may be longer than the terminal is wide. */
    void above(String lines) {
        var line = shown;
        erase();
        out.println(lines);
        draw(line);
    }

    /** Takes it away. */
    void erase() {
        if (!shown.isEmpty()) {
            out.print(ERASE);
            out.flush();
            shown = "";
        }
    }
}

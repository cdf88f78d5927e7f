package gazette.collect.fetch.robots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site lets us ask for.
 *
 * @param rules of the groups that are meant for us, in their order
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
public record Robots(List<Rule> rules) {
    /** As much of a robots.txt is read, in bytes; the rest does not count. */
    public static final int LONGEST = 500 * 1024;

    public Robots {
        rules = List.copyOf(rules);
    }

    /** Everything is open. */
    public static Robots open() {
        return new Robots(List.of());
    }

    /** Nothing is open: what to assume while the site cannot say. */
    public static Robots closed() {
        return new Robots(List.of(new Rule(false, "/")));
    }

    /**
     * Reads a robots.txt. The groups that name us count, all of them; if there are none, those for everybody do.
     *
     * @param name our name, without a version
     */
    public static Robots of(String text, String name) {
        var ours = new ArrayList<Rule>();
        var everybodys = new ArrayList<Rule>();
        var agents = new ArrayList<String>();
        var isNamed = false;
        var isGroupOpen = false;
        for (var line : text.replace("\uFEFF", "").split("[\r\n]+", -1)) {
            var field = Line.of(line);
            if (field.name().equals("user-agent")) {
                if (!isGroupOpen) {
                    agents.clear();
                }
                isGroupOpen = true;
                agents.add(field.value().toLowerCase(Locale.ROOT));
                isNamed |= means(field.value(), name);
            } else if (field.name().equals("allow") || field.name().equals("disallow")) {
                isGroupOpen = false;
                if (!field.value().isEmpty()) {
                    var rule = new Rule(field.name().equals("allow"), field.value());
                    if (agents.stream().anyMatch(agent -> means(agent, name))) {
                        ours.add(rule);
                    } else if (agents.contains("*")) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return new Robots(isNamed ? ours : everybodys);
    }

    /** Whether a name in the file is ours: what follows its letters, such as a version, does not count. */
    private static boolean means(String agent, String name) {
        int end = 0;
        while (end < agent.length()
                && (Character.isLetter(agent.charAt(end)) || "_-".indexOf(agent.charAt(end)) >= 0)) {
            end++;
        }
        return agent.substring(0, end).equalsIgnoreCase(name);
    }

    /**
     * Whether we may ask for it. The longest pattern that fits decides; of two as long, the one that allows.
     *
     * @param path with its query, as it is sent
     */
    public boolean allows(String path) {
        if (path.equals("/robots.txt")) {
            return true;
        }
        var plain = Rule.plain(path);
        var longest = -1;
        var verdict = true;
        for (var rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && rule.fits(plain)) {
                verdict = rule.isAllowed() || (length == longest && verdict);
                longest = length;
            }
        }
        return verdict;
    }

    private record Line(String name, String value) {
        static Line of(String text) {
            int hash = text.indexOf('#');
            var said = hash < 0 ? text : text.substring(0, hash);
            int colon = said.indexOf(':');
            return colon < 0
                    ? new Line("", "")
                    : new Line(
                            said.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            said.substring(colon + 1).strip());
        }
    }
}

package gazette.publish.epub.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A style sheet taken apart as far as packing asks: into rules and declarations with their places in the text. What they
 * mean is the reader's business; an error in the sheet costs one rule, as it does there.
 *
 * @param text the sheet
 * @param rules in order; those in groups ({@code @media}) stand among the others
 * @param statements what stands between the rules ({@code @import}), in order
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#parsing">CSS Syntax 3, 5</a>
 */
record Sheet(String text, List<Rule> rules, List<Declaration> statements) {
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')]*))\\s*\\)", Pattern.CASE_INSENSITIVE);

    /**
     * A rule.
     *
     * @param prelude the selectors, or the at-rule's name with what follows it; without comments
     * @param start where it begins in the text
     * @param end behind its closing brace
     */
    record Rule(String prelude, List<Declaration> declarations, int start, int end) {
        /** The value of a property, without comments; the last one wins. */
        Optional<String> value(String property) {
            return declarations.stream()
                    .filter(declaration -> declaration.property().equals(property))
                    .map(Declaration::value)
                    .reduce((first, second) -> second);
        }
    }

    /**
     * A property and its value.
     *
     * @param property in small letters; empty for what is no declaration
     * @param start where the value begins in the text
     * @param end behind the value
     */
    record Declaration(String property, String value, int start, int end) {}

    /** A place in the text that names a file. */
    record Address(String href, int start, int end) {}

    static Sheet read(String text) {
        var rules = new ArrayList<Rule>();
        var statements = new ArrayList<Declaration>();
        new Parser(text, rules, statements).rules(0, text.length());
        return new Sheet(text, rules, statements);
    }

    /** The files that a declaration names. */
    List<Address> addresses(Declaration declaration) {
        return URL.matcher(text)
                .region(declaration.start(), declaration.end())
                .results()
                .map(found -> new Address(href(found), found.start(), found.end()))
                .toList();
    }

    private static String href(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group).strip();
            }
        }
        return "";
    }

    private record Parser(String text, List<Rule> rules, List<Declaration> statements) {
        void rules(int from, int to) {
            int at = from;
            while (at < to) {
                int start = skipSpace(at, to);
                int end = find("{;}", start, to);
                if (end < to && text.charAt(end) == '{') {
                    int close = find("}", end + 1, to);
                    rule(start, end, close);
                    at = Math.min(close + 1, to);
                } else {
                    if (end > start) {
                        statements.add(new Declaration("", plain(start, end), start, Math.min(end + 1, to)));
                    }
                    at = end + 1;
                }
            }
        }

        private void rule(int start, int open, int close) {
            var prelude = plain(start, open);
            if (prelude.startsWith("@media") || prelude.startsWith("@supports")) {
                rules(open + 1, close);
            } else {
                int end = Math.min(close + 1, text.length());
                rules.add(new Rule(prelude, declarations(open + 1, close), start, end));
            }
        }

        private List<Declaration> declarations(int from, int to) {
            var found = new ArrayList<Declaration>();
            for (int at = from; at < to; ) {
                int end = find(";", at, to);
                int colon = find(":", at, end);
                if (colon < end) {
                    var property = plain(at, colon).toLowerCase(Locale.ROOT);
                    found.add(new Declaration(property, plain(colon + 1, end), colon + 1, end));
                }
                at = end + 1;
            }
            return found;
        }

        /** Where one of these characters stands outside of strings, comments, brackets and blocks; the end if nowhere. */
        private int find(String wanted, int from, int to) {
            int depth = 0;
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                if (depth == 0 && wanted.indexOf(c) >= 0) {
                    return at;
                }
                switch (c) {
                    case '(', '[', '{' -> depth++;
                    case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                    case '"', '\'' -> at = endOfString(at, to);
                    case '\\' -> at++;
                    case '/' -> at = text.startsWith("/*", at) ? endOfComment(at, to) - 1 : at;
                    default -> {}
                }
            }
            return to;
        }

        private int endOfString(int at, int to) {
            char quote = text.charAt(at);
            int end = at + 1;
            while (end < to && text.charAt(end) != quote) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end, to);
        }

        private int endOfComment(int at, int to) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 || end + 2 > to ? to : end + 2;
        }

        private int skipSpace(int from, int to) {
            int at = from;
            while (at < to) {
                if (text.startsWith("/*", at)) {
                    at = endOfComment(at, to);
                } else if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else {
                    return at;
                }
            }
            return to;
        }

        /** The text between two places without comments. */
        private String plain(int from, int to) {
            return text.substring(from, to)
                    .replaceAll("(?s)/\\*.*?(\\*/|$)", " ")
                    .strip();
        }
    }
}

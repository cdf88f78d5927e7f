package gazette.typeset;

import gazette.measure.PageSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * An issue that nobody wrote: articles of every kind of block that our templates know, in any order, on pages of any size.
 * The same seed gives the same one.
 *
 * @param size of the pages
 * @param columns into which the text is divided
 * @param articles each with its blocks
 */
record AnyIssue(PageSize size, int columns, List<List<String>> articles) {
    /** Pages from a small screen to a large sheet, in pt. */
    private static final int NARROWEST = 200;

    private static final int WIDEST = 500;

    private static final List<String> WORDS = List.of(
            "a of in the lamp quay stairs harbour oil can evening winter keeper minutes wire pilot almanac grease window",
            "responsibility correspondence north-east well-known understanding representative lighthouse-keeper’s (almost) “never”",
            "3,000 1912–1926 offices fluffy — … NATO 7th e.g. Æsir naïve café coöperate AVAT To");

    private static final List<String> FOREIGN = List.of(
            "de Donaudampfschifffahrtsgesellschaft Straße und Leuchtturm ärgerlich Verantwortung „ja“ nicht über",
            "fr l’escalier aujourd’hui œuvre « oui » gardienne chaussée répétition très près",
            "ru лампа смотрительница ответственность маяк каждый вечер зажигала лестница",
            "el λυχνία φύλακας σκάλα λιμάνι ἑσπέρα",
            "pl latarnia odpowiedzialność źdźbło żółw schody");

    private static final String ARABIC = "المصباح الرصيف كل مساء منذ أربعين سنة الزيت درجات البرج ليلة عرس وليلة مرض";

    static AnyIssue of(long seed) {
        return new Author(new Random(seed)).issue();
    }

    /** The same issue without what this fault does not need. */
    AnyIssue smallest(Predicate<AnyIssue> faulty) {
        var small = this;
        for (int article = articles.size() - 1; article >= 0 && small.articles.size() > 1; article--) {
            var without = new ArrayList<>(small.articles);
            without.remove(article);
            small = smaller(small, new AnyIssue(size, small.columns, without), faulty);
        }
        for (int article = 0; article < small.articles.size(); article++) {
            for (int block = small.articles.get(article).size() - 1; block >= 0; block--) {
                var blocks = new ArrayList<>(small.articles.get(article));
                blocks.remove(block);
                var without = new ArrayList<>(small.articles);
                without.set(article, blocks);
                small = smaller(small, new AnyIssue(size, small.columns, without), faulty);
            }
        }
        return small;
    }

    private static AnyIssue smaller(AnyIssue one, AnyIssue less, Predicate<AnyIssue> faulty) {
        return faulty.test(less) ? less : one;
    }

    /** Writes down what comes to mind. */
    private static final class Author {
        private final Random random;
        /** How many figures each note of this article has, in the order of their calls. */
        private final List<Integer> notes = new ArrayList<>();

        Author(Random random) {
            this.random = random;
        }

        AnyIssue issue() {
            int width = NARROWEST + random.nextInt(WIDEST - NARROWEST);
            var size = new PageSize(width, width * (1.2 + random.nextInt(40) / 100.0));
            var articles = new ArrayList<List<String>>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                var blocks = new ArrayList<String>();
                notes.clear();
                blocks.add("<div class=\"head\"><h1>" + words(2 + random.nextInt(9)) + "</h1></div>");
                for (int j = 1 + random.nextInt(20); j > 0; j--) {
                    blocks.add(block(0));
                }
                blocks.add(calledNotes());
                articles.add(blocks);
            }
            return new AnyIssue(size, Math.max(1, random.nextInt(5) - 1), articles);
        }

        private String block(int depth) {
            return switch (random.nextInt(depth > 2 ? 10 : 22)) {
                case 0, 1, 2, 3, 4 -> paragraph(1 + random.nextInt(120));
                case 5 -> "<p class=\"flush\">" + inlines(1 + random.nextInt(20)) + "</p>";
                case 6 -> heading();
                case 7 -> "<hr/>";
                case 8 -> foreign();
                case 9 -> "<p dir=\"rtl\" lang=\"ar\">" + pick(ARABIC, 1 + random.nextInt(60)) + "</p>";
                case 10 -> "<blockquote>" + blocks(depth, 2) + attribution() + "</blockquote>";
                case 11 -> "<aside class=\"pull-quote\" role=\"doc-pullquote\"><p>" + words(8) + "</p></aside>";
                case 12 -> "<div class=\"epigraph\" role=\"doc-epigraph\">" + paragraph(10) + attribution() + "</div>";
                case 13 -> exchange();
                case 14 -> verse();
                case 15 -> figure();
                case 16 -> "<ol start=\"" + random.nextInt(2000) + "\">" + items(depth) + "</ol>";
                case 17 -> "<ul>" + items(depth) + "</ul>";
                case 18 -> code();
                case 19 -> table();
                case 20 ->
                    "<footer class=\"owed\"><p class=\"via\">(" + words(3) + ")</p><p>" + words(12) + "</p></footer>";
                default -> notes();
            };
        }

        private String blocks(int depth, int most) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(most); i > 0; i--) {
                text.append(block(depth + 1));
            }
            return text.toString();
        }

        private String paragraph(int length) {
            return "<p>" + inlines(length) + "</p>";
        }

        private String heading() {
            int level = 2 + random.nextInt(3);
            return "<h" + level + ">" + words(1 + random.nextInt(8)) + "</h" + level + ">";
        }

        private String foreign() {
            var language = FOREIGN.get(random.nextInt(FOREIGN.size()));
            int space = language.indexOf(' ');
            return "<p lang=\"" + language.substring(0, space) + "\">"
                    + pick(language.substring(space + 1), 1 + random.nextInt(60)) + "</p>";
        }

        private String attribution() {
            return random.nextBoolean() ? "" : "<p class=\"attribution\">—\u00A0" + words(3) + "</p>";
        }

        private String exchange() {
            var text = new StringBuilder("<div class=\"exchange\">");
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                text.append(i % 2 == 1 ? "<div class=\"speech\">" : "<div class=\"speech question\">")
                        .append("<p class=\"flush\"><b class=\"speaker\">Marlow</b> ")
                        .append(inlines(1 + random.nextInt(40)))
                        .append("</p></div>");
            }
            return text.append("</div>").toString();
        }

        private String verse() {
            var text = new StringBuilder("<div class=\"verse\">");
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                text.append("<div class=\"stanza\">");
                for (int j = 1 + random.nextInt(6); j > 0; j--) {
                    text.append("<p class=\"line in-" + random.nextInt(5) + "\">")
                            .append(words(1 + random.nextInt(14)))
                            .append("</p>");
                }
                text.append("</div>");
            }
            return text.append("</div>").toString();
        }

        private String figure() {
            int width = 20 + random.nextInt(1200);
            int height = 20 + random.nextInt(1200);
            return "<figure><img src=\"" + width + "x" + height + ".png\" alt=\"A picture\"/><figcaption>" + words(8)
                    + " <span class=\"credit\">" + words(2) + "</span></figcaption></figure>";
        }

        private String items(int depth) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                text.append("<li>")
                        .append(random.nextInt(4) == 0 ? blocks(depth + 1, 2) : inlines(1 + random.nextInt(20)))
                        .append("</li>");
            }
            return text.toString();
        }

        private String code() {
            var text = new StringBuilder("<pre><code>");
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append("    ".repeat(random.nextInt(4)))
                        .append(random.nextInt(8) == 0 ? "x".repeat(random.nextInt(150)) : words(random.nextInt(9)))
                        .append('\n');
            }
            return text.append("</code></pre>").toString();
        }

        private String table() {
            int columns = 1 + random.nextInt(4);
            var text = new StringBuilder("<table>");
            if (random.nextBoolean()) {
                text.append("<caption>").append(words(6)).append("</caption>");
            }
            if (random.nextBoolean()) {
                text.append("<thead><tr>");
                for (int i = 0; i < columns; i++) {
                    text.append("<th>").append(words(1)).append("</th>");
                }
                text.append("</tr></thead>");
            }
            text.append("<tbody>");
            for (int i = 1 + random.nextInt(random.nextInt(6) == 0 ? 80 : 8); i > 0; i--) {
                text.append("<tr>");
                for (int j = 0; j < columns; j++) {
                    boolean spans = j == 0 && columns > 2 && random.nextInt(5) == 0;
                    text.append(spans ? "<td colspan=\"2\">" : "<td>")
                            .append(words(random.nextInt(4)))
                            .append("</td>");
                    j += spans ? 1 : 0;
                }
                text.append("</tr>");
            }
            return text.append("</tbody></table>").toString();
        }

        private String notes() {
            var text = new StringBuilder("<section class=\"notes\">");
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                text.append("<div class=\"note\" role=\"doc-endnote\">")
                        .append(paragraph(1 + random.nextInt(25)))
                        .append("</div>");
            }
            return text.append("</section>").toString();
        }

        /** The mark of one note more. Most are short, some are longer than a small page. */
        private String call() {
            int number = notes.size() + 1;
            notes.add(number % 7 == 3 ? 400 : number * 31 % 40 + 1);
            return "<sup class=\"mark\"><a role=\"doc-noteref\" id=\"mark-%1$d\" href=\"#note-%1$d\">%1$d</a></sup>"
                    .formatted(number);
        }

        /** The notes that are called, without a letter in them: they stand elsewhere than they are written. */
        private String calledNotes() {
            var text = new StringBuilder("<section class=\"notes\">");
            for (int i = 1; i <= notes.size(); i++) {
                text.append("<aside class=\"note\" role=\"doc-footnote\" id=\"note-%1$d\"><p>".formatted(i))
                        .append("<a role=\"doc-backlink\" href=\"#mark-%1$d\">%1$d</a>".formatted(i))
                        .append((" " + (10_000 + i)).repeat(notes.get(i - 1)))
                        .append("</p></aside>");
            }
            return text.append("</section>").toString();
        }

        private String inlines(int length) {
            var text = new StringBuilder();
            for (int left = length; left > 0; ) {
                int count = 1 + random.nextInt(left);
                left -= count;
                var words = words(count);
                text.append(
                        switch (random.nextInt(14)) {
                            case 0 -> "<em>" + words + "</em>";
                            case 1 -> "<strong>" + words + "</strong>";
                            case 2 -> "<span class=\"small-caps\">" + words + "</span>";
                            case 3 -> "<code>" + words + "</code>";
                            case 4 -> "<a href=\"https://example.org/\">" + words + "</a>";
                            case 5 -> "<sup class=\"mark\">" + pick(WORDS.getFirst(), 1) + "</sup>" + call();
                            case 6 -> words + "<br/>";
                            case 7 -> "<em><a href=\"1.xhtml\">" + words + "</a></em>";
                            case 8 -> "<span lang=\"ar\">" + pick(ARABIC, 3) + "</span>";
                            default -> words;
                        });
                text.append(left > 0 && random.nextInt(10) > 0 ? " " : "");
            }
            return text.toString();
        }

        private String words(int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i > 0 ? " " : "")
                        .append(pick(WORDS.get(random.nextInt(4) > 0 ? 0 : random.nextInt(WORDS.size())), 1));
            }
            return text.toString();
        }

        private String pick(String from, int count) {
            var words = from.split(" ", -1);
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i > 0 ? " " : "").append(words[random.nextInt(words.length)]);
            }
            return text.toString();
        }
    }
}

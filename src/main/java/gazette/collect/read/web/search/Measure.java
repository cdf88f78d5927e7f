package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Prose;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What can be counted in a passage, or in all passages of a box. White space counts as one character. */
final class Measure {
    int letters;
    int linked;

    /** How much of what is linked leads to another site: to a source, more likely than to the next article. */
    int abroad;

    /** How many links there are, and the one address to which all of them lead; empty if they lead to several. */
    int links;

    String target = "";

    /** Points and commas, of whatever script. */
    int points;

    int pictures;

    /** The length of the passages that are sentences and not links. */
    int prose;

    /** How much of it the page declares to be the article's text. */
    int declared;

    /** Whether the last character is one that ends a sentence. */
    boolean ended;

    private static final String ENDS = ".!?…。！？؟।։።";
    private static final String STOPS = ",;:،؛、，；：";
    private static final String CLOSING = "\"'”’»«›“‘)]）」』";

    /** How much less a link to another site says. */
    private static final double ABROAD = 0.6;

    static Measure of(Iterable<Node> nodes, Set<String> home, String around) {
        var measure = new Measure();
        var counter = new Counter(measure, home);
        if (!around.isEmpty()) {
            counter.open(around);
        }
        for (var node : nodes) {
            node.traverse(counter);
        }
        return measure;
    }

    void add(Measure other) {
        if (other.links > 0) {
            target = links == 0 || target.equals(other.target) ? other.target : "";
            links += other.links;
        }
        abroad += other.abroad;
        letters += other.letters;
        linked += other.linked;
        points += other.points;
        pictures += other.pictures;
        prose += other.prose;
        declared += other.declared;
        ended = other.ended;
    }

    /** Whether it is a link; one to a place in the same page leads nowhere else. */
    static boolean leads(Node node) {
        return node instanceof Element element && Prose.leads(element);
    }

    /** How much of it stands in links, from 0 to 1. */
    double linkShare() {
        return letters == 0 ? 0 : (linked - ABROAD * abroad) / letters;
    }

    /** How much of it is declared to be the article's text, from 0 to 1. */
    double declaredShare() {
        return letters == 0 ? 0 : (double) declared / letters;
    }

    private static final class Counter implements NodeVisitor {
        private final Measure measure;
        private boolean spaced = true;
        private final Set<String> home;
        private int links;
        private boolean abroad;

        Counter(Measure measure, Set<String> home) {
            this.measure = measure;
            this.home = home;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                count(text.getWholeText());
            } else if (leads(node)) {
                open(node.attr("href"));
            } else if (node.nameIs("img") || node.nameIs("picture")) {
                measure.pictures++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (leads(node)) {
                links--;
            }
        }

        private void open(String address) {
            links++;
            measure.target = measure.links == 0 || measure.target.equals(address) ? address : "";
            measure.links++;
            abroad = !home.isEmpty() && address.startsWith("http") && !home.contains(Parts.host(address));
        }

        private void count(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00A0';
                if (!space || !spaced) {
                    int worth = Prose.worth(c);
                    measure.letters += worth;
                    measure.linked += links > 0 ? worth : 0;
                    measure.abroad += links > 0 && abroad ? worth : 0;
                }
                spaced = space;
                if (!space) {
                    sign(c);
                }
            }
        }

        private void sign(char c) {
            boolean end = ENDS.indexOf(c) >= 0;
            if (end || STOPS.indexOf(c) >= 0) {
                measure.points++;
            }
            if (CLOSING.indexOf(c) < 0) {
                measure.ended = end;
            }
        }
    }
}

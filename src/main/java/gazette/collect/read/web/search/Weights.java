package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import java.util.regex.Pattern;

/**
 * Weighs passages. Each piece of evidence is a log-odds; their sum says how likely the passage is a part of the article; its
 * gain is what is to be expected from taking it: its length times the chance that it is, less its length times the chance
 * that it is not. For log-odds x that is the length times tanh(x/2).
 *
 * <p>The odds were found by trial on a hundred pages; the record of decisions has the figures.
 *
 * @param losses how much of what is lost by a part counts for the box round it: in an article, a box is not given up for
 *     the furniture in it, which can be taken out
 * @param most what may be said for a passage by where it stands: of a passage in the article that is known already
 * @param links what is said against a passage of nothing but links
 * @param fragment what is said against words in no paragraph that are no sentence
 * @param surplus how much more it is to lose words that the page declares to be the article's than to lose others
 */
record Weights(double losses, double most, double links, double fragment, double surplus) {
    /** For the whole page. */
    static final Weights OF_PAGE = new Weights(1, 2, -5, 0, 3);

    /** For the stretch that was found. */
    static final Weights OF_STRETCH = new Weights(0.5, 1, -2, -1.5, 0);

    /** What is said against a number that stands for itself: votes, comments, a price. */
    private static final double COUNT = -1.5;

    /** What is said for words that the page declares to be the article's. */
    private static final double DECLARED = 5;

    private static final int LONGEST_NUMBER = 12;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s,]*(?:\\.\\d)?\\p{L}?");

    /** Even an empty passage is something, in characters. */
    private static final int LEAST = 5;

    /** A picture weighs as much as a short line. */
    private static final int PICTURE = 20;

    private static final Pattern PICTURE_FILE = Pattern.compile("(?i).*\\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?");

    void weigh(Part part) {
        if (part.kind != Part.Kind.BOX) {
            part.gain = gain(part) * (1 + surplus * part.declared);
            return;
        }
        part.gain = 0;
        for (var inner : part.parts) {
            weigh(inner);
            part.gain += inner.gain < 0 && !part.isOne() ? inner.gain * losses : inner.gain;
        }
    }

    private double gain(Part part) {
        double odds = part.before + Math.min(part.odds, most) + DECLARED * part.declared;
        int letters = part.measure.letters;
        return switch (part.kind) {
            case PICTURE -> PICTURE * chance(odds + picture(part));
            case POST -> letters * chance(odds + 3);
            case TABLE -> letters * chance(odds + table(part));
            case BOX, PASSAGE -> letters == 0 ? 0 : (letters + LEAST) * chance(odds + words(part));
        };
    }

    /** From −1 to 1: the chance that it is, less the chance that it is not. */
    private static double chance(double odds) {
        return StrictMath.tanh(odds / 2);
    }

    /** What a table says for itself: one of links is a list of headlines. */
    private double table(Part part) {
        double share = part.measure.linkShare();
        return 1.5 + links * share * share;
    }

    /** What a picture says for itself. */
    private static double picture(Part part) {
        return isShown(part) ? 2.5 : isWay(part) ? -1 : 1;
    }

    /** Whether somebody took the trouble to write a caption for a picture, or to show it for the article elsewhere. */
    static boolean isShown(Part part) {
        boolean captioned =
                part.measure.letters > 0 && part.measure.links == 0 && Tree.has(part.element(), "figcaption");
        return captioned || LeadPicture.isIn(part.element());
    }

    /** Whether a picture without words leads to another page: it shows what is there, or who. */
    private static boolean isWay(Part part) {
        return part.measure.letters == 0
                && part.measure.links > 0
                && !PICTURE_FILE.matcher(part.measure.target).matches();
    }

    /** What the words of a passage say of it: the longer it is, and the more like a sentence, the better. */
    private double words(Part part) {
        var measure = part.measure;
        double length = Math.clamp(0.6 * StrictMath.log(part.whole.letters / 40.0), -1, 1.5);
        double sentences = measure.ended ? 0.7 : measure.points == 0 ? -0.5 : 0;
        double share = measure.linkShare() * part.leading;
        if (part.isHeading()) {
            return length + 1.2 + OF_PAGE.links * share * share;
        }
        double kind = switch (part.element().normalName()) {
            case "p", "blockquote" -> 0.7;
            case "pre" -> 3;
            case "li", "td", "dd", "dt" -> measure.links == 0 ? 0.7 : -0.3;
            case "footer", "cite" -> 1.5; // Whose words they are, if anything: other footers are weighed as boxes.
            default -> (measure.points == 0 ? fragment : 0) + (isNumber(part) ? COUNT : 0);
        };
        return length + sentences + kind + links * share * share;
    }

    private static boolean isNumber(Part part) {
        return part.measure.letters < LONGEST_NUMBER
                && NUMBER.matcher(part.text()).matches();
    }
}

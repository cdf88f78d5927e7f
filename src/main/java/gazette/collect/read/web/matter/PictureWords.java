package gazette.collect.read.web.matter;

import gazette.collect.read.CreditLines;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Remembered;
import gazette.collect.read.web.evidence.Signs;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells by its names what an element under a picture says: what it shows, or who made it. */
final class PictureWords {
    private static final Pattern CAPTION = Pattern.compile(
            "caption|cutline|didascalia|bijschrift|bildunterschrift|bildtext|(?:^|[\\s_-])l[eé]gend[ea]?(?:$|[\\s_-])"
                    + "|(?:image|photo|picture|img|media|foto|bild|figure)[-_]{0,2}(?:text|texto|desc|info|source|title|pie|legend)");
    private static final Pattern CREDIT = Pattern.compile(
            "credit|copyright|attribution|photo-?by|photograph(?:er|ed)|copyright-?holder|bildquelle|bildnachweis"
                    + "|(?:image|photo|picture|foto|bild|media)[-_]{0,2}(?:source|agency|agencia|author|autor|autore|auteur|firma|rechte)"
                    + "|(?:^|\\s)source(?:\\s|$)");

    private static final NamePattern NO_CAPTION =
            new NamePattern("video-?js|vjs|closed-caption|caption-?toggle|player|button|toggle");

    private static final Remembered<Says> SAYS = new Remembered<>(PictureWords::says);

    private PictureWords() {}

    /** What names say. */
    private enum Says {
        NOTHING,
        CAPTION,
        CREDIT,
        BOTH
    }

    /** Whether an element is named for what stands under pictures. */
    static boolean isCaption(Element element) {
        return saysCaption(element) && !Signs.isFurniture(element);
    }

    private static boolean saysCaption(Element element) {
        var names = Signs.names(element);
        return switch (SAYS.of(names)) {
            case NOTHING, CREDIT -> false;
            case CAPTION -> !NO_CAPTION.isFoundIn(names);
            case BOTH -> !NO_CAPTION.isFoundIn(names) && !CreditLines.isPictureCredit(element.text());
        };
    }

    /** Whether an element is named for who made a picture. */
    static boolean isCredit(Element element) {
        var names = Signs.names(element) + " " + element.attr("itemprop").toLowerCase(Locale.ROOT);
        return switch (SAYS.of(names)) {
            case NOTHING, CAPTION -> false;
            case CREDIT -> !NO_CAPTION.isFoundIn(names);
            case BOTH -> !NO_CAPTION.isFoundIn(names) && CreditLines.isPictureCredit(element.text());
        };
    }

    /** A name of several words ends in what it names: a {@code caption__credit} is a credit, a {@code credit-text} a text. */
    private static Says says(String names) {
        var caption = false;
        var credit = false;
        for (var name : names.split("\\s+", -1)) {
            var captioned = last(CAPTION, name);
            var credited = last(CREDIT, name);
            caption |= captioned > credited;
            credit |= credited >= captioned && credited >= 0;
        }
        if (caption && credit) {
            return Says.BOTH;
        }
        return caption ? Says.CAPTION : credit ? Says.CREDIT : Says.NOTHING;
    }

    /** Where the last thing found ends; -1 if there is none. */
    private static int last(Pattern pattern, String name) {
        var matcher = pattern.matcher(name);
        var last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }
}

package gazette.collect.read.plain.wording;

import gazette.collect.read.FurnitureWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the furniture of a page from its text: buttons, bars, boxes, what asks and what leads elsewhere. */
public final class Furniture {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** Words of bars and boxes, beside those of buttons; a short line of nothing else is furniture. */
    private static final Set<String> FURNITURE = words("""
            shares shared sharing tweets retweet telegram messenger youtube tiktok saved bookmark close
            login logout subscribed subscription newsletter newsletters advertising advertise
            sponsored promoted donate donation menu submit permalink toggle caption hide loading related recommended trending
            anmelden kundenlogin dela
            """);

    /** Words that may stand between those without making a sentence of them. */
    private static final Set<String> FILLING = words("""
            this us on via with by to and or the a our your in no new more all view show story stories article articles post posts page
            link copy here now view leave add reply cancel follow read mehr artikel mit bei auf zum thema sur cet article en el la y
            most popular searches topics about cookies privacy policy terms use once selected explore today latest
            """);

    /** The things that pages ask people to take. */
    private static final Vocabulary OFFERED =
            Vocabulary.of("newsletter newsletters subscri* suscri* abonn* cookies cookie");

    /** How they ask: in words to the reader, about here and now. */
    private static final List<Pattern> ASKED = List.of(
            Pattern.compile(
                    "\\b(?:sign[ -]?up|subscribe to|follow us|join|get|melden?|entrez|inscri\\p{L}*|suscribirse|keep up|register|selected|uses|utilisons|verwenden|stay informed)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:you|your|our|us|my|his|we|dich|dein\\p{L}*|sie|unser\\p{L}*|wir|vous|votre|nous|notre|nuestr\\p{L}*|this site)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:here|below|now|today|inbox|e-?mail|free|updates|unlimited|daily|jetzt|aquí|ici|privacy)\\b|!",
                    FLAGS));

    private static final int LONGEST_FURNITURE = 300;
    private static final int LONGEST_HEAD = 60;

    private static final Pattern TOLD =
            Pattern.compile("\\b(?:said|says|told|wrote|sagte?|schrieb|dijo|a dit|disse)\\b", FLAGS);

    private static final Pattern SIGN_UP =
            Pattern.compile("(?:sign[ -]?up (?:for|to|here|now)|subscribe (?:to|now|here))\\b.*", FLAGS);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\[\\s*(?:read|related|watch|listen|see|more)\\b.*\\]", FLAGS);

    private Furniture() {}

    /** Why a short line is furniture of the page and no part of the text; empty if it is not. */
    public static String why(String text, int words) {
        if (text.length() > LONGEST_FURNITURE) {
            return "";
        }
        if (words <= 20
                && !isTold(text, words)
                && FurniturePhrases.BOX.matcher(text).matches()) {
            return "a button, bar or box of the page";
        }
        if (FurniturePhrases.NOTICE.matcher(text).matches()) {
            return "a notice of the page";
        }
        if (words <= 9 && isFurniture(text)) {
            return "nothing but words of buttons";
        }
        var points = FurniturePhrases.SIGNPOST.matcher(text).matches()
                || IN_BRACKETS.matcher(text).matches()
                || (FurniturePhrases.POINTER.matcher(text).matches() && !Sentences.isEnded(text));
        if (words <= 24 && points) {
            return "points to something else to read";
        }
        return words <= 26 && asks(text, words) ? "asks to subscribe or to agree" : "";
    }

    /** Whether a line stands over what a page leads to. */
    public static boolean headsLinks(String line) {
        return line.length() <= LONGEST_HEAD
                && FurniturePhrases.OVER_LINKS.matcher(line).matches();
    }

    /** Whether it is a sentence that is not shouted, and longer than what stands on buttons. */
    private static boolean isTold(String text, int words) {
        return words > 3 && text.endsWith(".") && !text.endsWith("..");
    }

    /** A sentence about subscribers is no offer; one to the reader, about here and now, is. */
    private static boolean asks(String text, int words) {
        if (!OFFERED.isIn(text)) {
            return startsWithSignUp(text) && !Sentences.isEnded(text);
        }
        var asked =
                ASKED.stream().filter(pattern -> pattern.matcher(text).find()).count();
        if (words <= 9 && !Sentences.isEnded(text)) {
            return asked >= 1 || words <= 4;
        }
        return asked >= 2 && !TOLD.matcher(text).find();
    }

    private static boolean startsWithSignUp(String text) {
        return SIGN_UP.matcher(text).matches();
    }

    private static boolean isFurniture(String text) {
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        var furniture = 0;
        while (matcher.find()) {
            var word = matcher.group();
            if (isOfFurniture(word)) {
                furniture++;
            } else if (!FILLING.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return furniture > 0;
    }

    private static boolean isOfFurniture(String word) {
        return FurnitureWords.isOnButtons(word)
                || FurnitureWords.isOverAdvertisements(word)
                || FURNITURE.contains(word);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}

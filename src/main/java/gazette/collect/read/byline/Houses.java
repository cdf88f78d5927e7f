package gazette.collect.read.byline;

import gazette.collect.read.CreditLines;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publishing houses: whose a paper is, and not who wrote what stands in it. Agencies write, and so are none. */
final class Houses {
    /** What the law calls a company, at the end of its name. */
    private static final String FORM =
            "Sp\\. ?z ?o\\. ?o\\.|(?:gGmbH|GmbH|AG|SE)(?: & Co\\. (?:KGaA|KG))?|(?:Co\\., |Pty\\.? )?Ltd\\.?|Limited|Inc\\.?|PLC|plc"
                    + "|LLC|L\\.L\\.C\\.|S\\.A\\.(?:U\\.|S\\.)?|S\\.L\\.(?:U\\.)?|S\\.p\\.A\\.|S\\.r\\.l\\.|AB|A/S|Oyj?|B\\.V\\.|N\\.V\\.|K\\.K\\.|s\\.r\\.o\\.";

    private static final Pattern COMPANY =
            Pattern.compile("(?:(?!\\s(?:and|und|et|y|e|och|og)\\s)[^,;|])*[^\\s,;|],?\\s(?:" + FORM
                    + ")(?=\\s*$|\\s*[,;|)]|\\s(?:and|und|et|y|e|och|og)\\s)");

    /** What houses are called by what they do. */
    private static final Pattern NAMED =
            Pattern.compile("(?:Ediciones|Éditions|Edizioni|Editora|Wydawnictwo|Uitgeverij|Grupo|Gruppo|Groupe) .+"
                    + "|.+ (?:Verlag|(?:Verlags|Medien)gruppe|Publishing|Publishers|Publications|Media Group)");

    /** In characters: whoever signs does so in fewer. */
    private static final int LONGEST = 300;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Houses() {}

    /** The words without the companies among them. */
    static String without(String words) {
        return words.length() > LONGEST ? words : COMPANY.matcher(words).replaceAll(Houses::agency);
    }

    /** Whether some words name a house and nothing else. */
    static boolean is(String words) {
        var name = words.strip();
        return !name.isEmpty()
                && (letters(without(name)).isEmpty() || NAMED.matcher(name).matches());
    }

    /** Whether two names are the same but for how they are set. */
    static boolean isSame(String name, String other) {
        return !letters(name).isEmpty() && letters(name).equals(letters(other));
    }

    /** Whether a name is that of an agency, or begins as one: "Reuters", "AP wire service". */
    static boolean isAgency(String name) {
        return CreditLines.isAgency(name) || CreditLines.isAgency(name.split(" ", 2)[0]);
    }

    private static String agency(MatchResult company) {
        return isAgency(company.group().strip()) ? Matcher.quoteReplacement(company.group()) : "";
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

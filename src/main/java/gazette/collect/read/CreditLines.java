package gazette.collect.read;

import gazette.article.Credit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that credit somebody: who made the picture, who lent a hand, to whom the text belongs. */
public final class CreditLines {
    private static final String PICTURE = CreditWords.PICTURE;
    private static final String AGENCY = CreditWords.AGENCY;
    private static final String NAME = CreditWords.NAME;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Photograph by …", "Image credits: …", "(Foto: …". */
    private static final Pattern LED = Pattern.compile(
            "[(\\[（]?\\s*(?:top |lead |cover |header |main |file |stock |featured? )?" + PICTURE
                    + "s?\\s*(?:illustrations?\\s*)?(?:credits?|source)?\\s*(?:\\bby\\b|[:：＝]|/|©|(?<=source),|\\bcourtesy\\b|\\bvia\\b|\\bvon\\b|\\bpar\\b|\\bde\\b|(?<=fot\\.|zdj\\.))(.+)",
            FLAGS);

    /** "Credit: …", "Courtesy of …", "© …", "(c) …". */
    private static final Pattern OWED = Pattern.compile(
            "[(\\[]?\\s*(?:credits?\\s*(?::|…|\\.\\.\\.|/)|picture credits?\\b|courtesy\\b|mandatory credit\\b|crédits?(?: photos?)?\\s*:|©|\\(c\\)).*",
            FLAGS);

    private static final Pattern AGENCY_ALONE = Pattern.compile("[(\\[]?\\s*(?:[Tt]he )?" + AGENCY + "\\s*[)\\]]?");
    private static final Pattern AP_PHOTO = Pattern.compile("[(\\[]?\\s*AP Photo\\s?/.*");

    /** "Name/Agency", "handle/Library/Agency": a few names, no sentence. */
    private static final Pattern FOR_AGENCY =
            Pattern.compile("[(\\[]?((?:[^\\s/]+ ){0,4}[^\\s/]+)\\s?/\\s?(?:[\\p{L} ]{2,40}\\s?/\\s?)?" + AGENCY
                    + "(?i:[\\w ,–—-]{0,40})[)\\]]?");

    private static final Pattern SOLIDUS =
            Pattern.compile("[(\\[]?" + NAME + "(?:\\s?/\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}.’'& -]{1,40}){1,3}[)\\]]?");
    private static final Pattern RESERVED = Pattern.compile(
            ".*\\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|riproduzione riservata)\\b.*|(?:©|\\(c\\))\\s*(?:19|20)\\d\\d\\b.*",
            FLAGS);

    /** What a caption ends in, when the credit is glued to it. */
    private static final Pattern AT_THE_END = Pattern.compile("(?:(?<=[.!?…\"”’»)])|(?<=\\s))(?:"
            + "[(\\[](?:[^()\\[\\]]{0,60}[/:|]\\s?)?" + AGENCY + "(?!\\p{L})[^()\\[\\]]{0,20}[)\\]]"
            + "|[(\\[]" + PICTURE + "\\s?(?i:credits?|by|courtesy)?[:/ ][^()\\[\\]]{2,100}[)\\]]"
            + "|[(\\[]" + NAME + "\\s?(?:/\\s?[^()\\[\\]]{2,50}|(?: for| via) \\p{Lu}[^()\\[\\]]{2,50})[)\\]]"
            + "|[Cc]redits?\\s?(?::|\\.\\.\\.|…)\\s?.{2,100}"
            + "|Credit (?=\\p{Lu})[^.]{2,100}"
            + "|" + PICTURE + "\\s?(?i:credits?)?\\s?(?:: ?|(?i: by | courtesy (?:of )?))(?=\\p{Lu}|the )[^.!?]{2,80}"
            + "|(?<=[.!?…\"”’»)] )(?:" + PICTURE + "\\s)?" + NAME + "\\s(?:/\\s" + NAME + "|\\(" + AGENCY + "\\))"
            + "|(?<=[.!?…\"”’»)] )" + PICTURE + "\\s" + NAME
            + "|(?:©|\\([cC]\\))\\s?.{2,60}"
            + "|(?i:courtesy(?: of)?) .{2,60}"
            + "|" + NAME + "\\s?/\\s?(?:[Tt]he )?" + AGENCY + "[^.]{0,40}"
            + "|(?:THE CANADIAN PRESS|REUTERS|AFP|AAP|ANP|ANSA|APA|ČTK|DPA|EFE|EPA|LUSA|MTI|NTB|PAP|TT|XINHUA)/" + NAME
            + ")\\.?(?:\\s(?:hide|toggle) caption)?$"
            + "|[（(＝][^（()）。＝]{0,20}(?:撮影|写真|提供|摄影|사진)[^（()）。]{0,16}[）)]?$");

    /** Without one of these nothing ends in a credit, and there is no need to look closely. */
    private static final Pattern SIGN =
            Pattern.compile("[(\\[:/©（＝]|(?iu:credit|courtesy|photo|fot|bild|beeld|kuva|фото| by )");

    private static final Pattern VIA_LED = Pattern.compile(
            "[(\\[]?\\s*(?:(?i:via) \\p{Lu}|(?i:via:|h/t|hat tip)|(?iu:sources?|quellen?|fuentes?|fontes?|bron|källa|źródło|kilde|lähde|zdroj|forrás|источник|джерело|出典|出所|来源)\\s*[:：]).*");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            ".*\\bcontribut(?:ed|ing) to (?:this|the) (?:report|story|article|piece)\\b.*|.*\\bcontributed (?:reporting|research)\\b.*"
                    + "|\\(?(?:additional |writing and )?(?:reporting|writing) (?:and \\w+ )?by\\b.*|\\(?(?:edited|editing|translated|translation) by\\b.*"
                    + "|with (?:files|reporting|additional reporting) (?:from|by)\\b.*|provided by\\b.*|more information:.*"
                    + "|.*\\bmit material (?:von|der)\\b.*|mitarbeit(?:: | von ).{2,80}|übersetz(?:t|ung)\\b.{0,60}|traduit (?:de|par)\\b.{0,60}|traducid[oa] por\\b.{0,60}",
            FLAGS);
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:(?:this|the|an? (?:earlier )?version of this) (?:[\\p{L}’']+ ){0,8})?(?:originally|first) (?:appeared|published|ran)\\b.*"
                    + "|an? (?:[\\p{L}]+ )?version of this (?:article|story|piece|essay|post|column|review) (?:also )?(?:appears|appeared|ran|was (?:first |originally )?published)\\b.*"
                    + "|(?:this (?:article|story|report|post) (?:is|was) )?re(?:printed|published) (?:with|by|from|under)\\b.*"
                    + "|(?:© ?)?riproduzione riservata.*|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|todos os direitos reservados|все права защищены|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\\.?"
                    + "|copyright\\b.*|(?:©|\\(c\\))\\s*(?:copyright\\s*)?(?:19|20)\\d\\d\\b.*|erstveröffentlich\\w*\\b.*"
                    + "|.*\\bzuerst (?:erschienen|veröffentlicht)\\b.*|cet article (?:a été|est) (?:initialement |d[’']abord )?(?:publié|paru)\\b.*",
            FLAGS);

    /** Small words that stand between names. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(
            "(?:of|the|for|via|by|and|und|et|y|de|da|di|van|von|der|du|la|le|courtesy|photo|from|im|in|with|über)",
            FLAGS);

    /** The full stop of an initial or of a short form ends no sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{4}[.!?…]$");

    /** In words. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_LINE = 600;
    private static final int LONGEST = 40;

    private CreditLines() {}

    /** A label that lost what stood between it and the name. */
    private static final String CREDIT = "Credit ";

    /** Whether the whole line is the credit of a picture. */
    public static boolean isPictureCredit(String line) {
        if (isTooLong(line, LONGEST / 2)) {
            return false;
        }
        var led = LED.matcher(line);
        return AGENCY_ALONE.matcher(line).matches()
                || (led.matches() && areNames(led.group(1)))
                || (OWED.matcher(line).matches() && !RESERVED.matcher(line).matches())
                || (line.startsWith(CREDIT) && isName(line.substring(CREDIT.length())))
                || (line.indexOf('/') >= 0 && isParted(line));
    }

    /** Whether a solidus parts the name from the agency. */
    private static boolean isParted(String line) {
        return AP_PHOTO.matcher(line).matches()
                || isForAgency(line)
                || (SOLIDUS.matcher(line).matches() && !line.endsWith("."));
    }

    private static boolean isForAgency(String line) {
        var matcher = FOR_AGENCY.matcher(line);
        return matcher.matches() && (!matcher.group(1).contains(" ") || areNames(matcher.group(1)));
    }

    /** Whether most words begin as names do. */
    private static boolean areNames(String words) {
        var names = 0;
        var others = 0;
        for (var word : words.strip().split("[^\\p{L}\\p{N}’'-]+", -1)) {
            if (!word.isEmpty() && !BETWEEN_NAMES.matcher(word).matches()) {
                var isName = Character.isUpperCase(word.codePointAt(0))
                        || Character.isDigit(word.codePointAt(0))
                        || LineEnds.isUnparted(word.codePointAt(0));
                names += isName ? 1 : 0;
                others += isName ? 0 : 1;
            }
        }
        return names * 10 >= (names + others) * 6 && names > 0;
    }

    /** Whether the line is nothing but a name or two, as a credit is that says no more. */
    public static boolean isName(String line) {
        return !isTooLong(line, LONGEST_NAME)
                && !SENTENCE_END.matcher(line).find()
                && Character.isUpperCase(line.codePointAt(0))
                && areNames(line)
                && words(line) > 1;
    }

    /** Whether the line is nothing but the name of an agency, which may have taken the picture or written the text. */
    public static boolean isAgency(String line) {
        return AGENCY_ALONE.matcher(line).matches();
    }

    /** Where in a caption the credit begins; empty if there is none, or nothing but it. */
    public static Optional<Integer> creditInCaption(String caption) {
        if (caption.length() > LONGEST_LINE || !SIGN.matcher(caption).find()) {
            return Optional.empty();
        }
        var matcher = AT_THE_END.matcher(caption);
        return matcher.find() && matcher.start() > 0 ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** Whether the line thanks another publication: "(Via …)", "h/t …", "Source: …". */
    public static boolean isVia(String line) {
        return !isTooLong(line, LONGEST / 2) && VIA_LED.matcher(line).matches();
    }

    /** What a line at the end of a wire story is owed for: work on the text, or a right. */
    public static Optional<Credit.Kind> tail(String line) {
        if (isTooLong(line, LONGEST)) {
            return Optional.empty();
        }
        if (CONTRIBUTED.matcher(line).matches()) {
            return Optional.of(Credit.Kind.CONTRIBUTION);
        }
        return RIGHTS.matcher(line).matches() ? Optional.of(Credit.Kind.RIGHTS) : Optional.empty();
    }

    private static boolean isTooLong(String line, int words) {
        return line.length() > LONGEST_LINE || words(line) > words;
    }

    private static int words(String line) {
        var words = 0;
        for (var i = 0; i < line.length(); i++) {
            var begins = i == 0 || Character.isWhitespace(line.charAt(i - 1));
            words += begins && !Character.isWhitespace(line.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}

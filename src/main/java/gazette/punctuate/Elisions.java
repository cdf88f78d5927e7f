package gazette.punctuate;

import gazette.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that lost their beginning or their end, and wear an apostrophe for it. */
final class Elisions {
    /** Hardly ever the first word of a quotation in single marks when written so. */
    private static final Map<String, Set<String>> SURE = Map.of(
            "en",
            words("""
                    tis twas twere twill twould twixt tisn't twasn't tain't twon't em n til cause cuz coz bout round nuff scuse
                    burbs hood pon gainst nother neath ud ll im er e ow ave ad ope spose fraid kay s d t fore cept stead tother course specially arry arold enry erbert annah orrible appy undred usband eavens eaven appen appens appened ospital oliday
                    ungry ealth eavy ampstead igher arder imself isself erself specially magine ware scape tention
                    """),
            "de",
            words("s n ne nen nem ner nes rum raus rein ran rauf runter mal nauf naus"),
            "nl",
            words("s t n k m ns r"),
            "fr",
            words("tit tite"),
            "it",
            words("sta sto sti ste ndrangheta l n un na"),
            "sv",
            words("n na"));

    /** Often elided, but also words with which people begin to speak. */
    private static final Map<String, Set<String>> MAYBE = Map.of(
            "en",
            words(
                    "till long most low way cross top un deed prentice ello ee eard ead ome ouse orse is as a it i mum gin ere and"));

    /** Words that end in an apostrophe, without being a genitive. */
    private static final Map<String, Set<String>> FINAL = Map.of(
            "en", words("o an th wi ol lil fo mo po d t i ha gi co tha de mos jus tho thro"),
            "it", words("po mo be de ne co da fa va sta di to a e i que ve"));

    /** What English hangs on to a word: 'em's, 'twill've. */
    private static final Pattern CONTRACTED = Pattern.compile("(?<=\\p{L})'(?:s|ll|d|ve|re)$");

    private Elisions() {}

    /** How much a word looks as if its first letters were dropped: 2 surely, 1 perhaps, 0 not. */
    static int atStart(String word, Language language) {
        var small = CONTRACTED.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (is(SURE, small, language)) {
            return 2;
        }
        return is(MAYBE, small, language) ? 1 : 0;
    }

    /** How much a word looks as if its last letters were dropped: 2 surely, 1 perhaps (goin’, dogs’), 0 not. */
    static int atEnd(String word, Language language) {
        var small = word.toLowerCase(Locale.ROOT);
        if (is(FINAL, small, language)
                || (small.length() > 3
                        && small.endsWith("in")
                        && language.primary().equals("en"))) {
            return 2;
        }
        return small.endsWith("s") || small.endsWith("x") || small.endsWith("z") ? 1 : 0;
    }

    private static boolean is(Map<String, Set<String>> lists, String word, Language language) {
        return lists.getOrDefault(language.primary(), Set.of()).contains(word);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}

package gazette.collect.read.plain.wording;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which a text shows what its parts are, in the languages that we read. */
public final class Wording {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Verbs of saying, as news uses them to report another's words. */
    private static final Vocabulary SAYING = Vocabulary.of("""
            say says said saying write writes wrote written tell tells told add adds added read reads state states stated
            note! notes! noted explain explains explained argue argues argued report reports reported declare declares declared
            tweet tweets tweeted post posts posted remark remarks remarked conclude concludes concluded continue continues
            continued goes_on went_on insist insists insisted quip quips quipped recall recalls recalled observe observes
            observed announce announces announced describe describes described replies replied respond responds responded
            ask asks asked quote quotes quoted put_it puts_it suggest suggests suggested point_out points_out pointed_out
            believe believes summarize summarizes summarized warn warns warned claim claims claimed testified recount recounts
            recounted reveal reveals revealed
            sagt sagte schreibt schrieb erklärt erklärte heißt_es hieß_es meint meinte lautet lautete berichtet berichtete
            trauert zitiert formuliert betont betonte ergänzt ergänzte kommentiert twittert
            écrit écrivait déclare déclaré dit disait explique expliqué affirme affirmé raconte précise ajoute lit-on
            dice dijo escribe escribió explica explicó afirma afirmó declaró señaló añade añadió cuenta reza
            scrive scrisse ha_detto disse ha_scritto spiega racconta aggiunge dichiara
            zegt zei schrijft schreef aldus vertelt verklaart verklaarde luidt laat_weten
            säger sade skriver skrev berättar förklarar uppger lyder siger sagde fortæller udtaler sier forteller forklarer uttaler
            sanoo sanoi sanotaan kerrotaan kertoo kertoi kirjoittaa kirjoitti toteaa totesi
            mówi powiedział* pisze napisał* czytamy stwierdził* oświadczył* podkreślił* wyjaśnił* relacjonuje tłumaczy brzmi
            říká řekl* píše napsal* uvedl* uvádí prohlásil* stojí_v hovorí povedal* napísal* mondta írta írja nyilatkozta
            diz disse afirma afirmou escreve escreveu declarou explicou acrescentou lê-se
            si_legge recita afferma sostiene commenta on_lit peut-on_lire précise_t-il raconte-t-il rapporte souligne
            se_lee sostiene sostuvo relata relató manifestó indicó aseguró
            говор* сказа* заяви* пиш* напис* сообщ* рассказ* отмет* подчеркну* поясни* указа* гласит пояснює йдеться зазначи* розпові* повідоми*
            """);

    /** Nouns that announce another's words. */
    private static final Vocabulary ANNOUNCED = Vocabulary.of("""
            statement quote quotes quotation quotations passage excerpt paragraph letter message words post email memo testimony
            description verdict in_full emphasis_added zitat aussage stellungnahme absatz
            citation déclaration extrait communiqué cita palabras declaración comunicado parole dichiarazione nota
            verklaring bericht uttalande pressmeddelande udtalelse pressemeddelelse uttalelse pressemelding tiedote*
            oświadczen* komunika* prohlášení vyhlášení közlemény* заявлен* сообщени* письм* заяві повідомленн*
            erklärung mitteilung schreiben wörtlich
            """);

    /** How far before the colon the verb and the noun stand that announce what follows it. */
    private static final int VERB_TO_COLON = 60;

    private static final int NOUN_TO_COLON = 40;

    private static final Pattern LED_BY_WORDS = Pattern.compile(
            "\\b(?:(?:like|to say|themselves|himself|herself|itself|me|us|him|her|them|only|just) this|thus|to me|as follows|so"
                    + "|wie folgt|folgendes|folgendermaßen|comme suit|ceci|como sigue|lo siguiente|esto|quanto segue|così|o seguinte|als volgt|het volgende"
                    + "|så här|följande|følgende|slik|sådan|seuraavaa|seuraavasti|następująco|tak|následující|takto|a következő(?:t|ket)|следующее|так|наступне)\\s?:$"
                    + "|\\b(?:19|20)\\d\\d:$",
            FLAGS);

    /** Things that lists and pictures show. */
    private static final Pattern THINGS = Pattern.compile(
            "\\b(?:pictures?|images?|diagrams?|figures?|charts?|tables?|lists?|theories|things|stuff|steps|risks|reasons|ways|procedure"
                    + "|elements|examples?|options|questions|features|types|kinds|rules|code|command|methods?|parts)\\b[^.!?]{0,40}:$",
            FLAGS);

    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(?:he|she|his|her|er|sie|il|elle|él|ella|lui|lei)\\b", FLAGS);

    private static final Pattern SOURCED = Pattern.compile(
            "(?:\\baccording to [^.!?]{2,60}|\\b(?:passage|excerpt|quote|letter|memo|paragraph)\\b[^.!?]{0,100}):$",
            FLAGS);

    /** How an author goes on where something else than words was announced: a picture, a list, a thought. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:here (?:is|are|['’]s)|there (?:is|are|was|were|['’]s)|in addition|first(?:ly)?,|second(?:ly)?,|what (?:makes|made)|some |as (?:a|the) |layer|step|figure|table|how (?:much|many)|at first)",
            FLAGS);

    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:but|however|so|yet|still|meanwhile|nevertheless|nonetheless|indeed|of course|in other words|that said|put another way|either way|clearly|again|then again"
                    + "|aber|doch|allerdings|dennoch|jedoch|somit|mais|cependant|toutefois|pero|sin embargo|ma|tuttavia|maar|echter|men)\\b",
            FLAGS);
    private static final Pattern OF_THE_QUOTATION = Pattern.compile(
            "\\b(?:this|that|the|these|those|his|her|their) (?:quote|quotation|passage|excerpt|statement|remarks?|comments?|words|tweet|post|letter|paragraph|argument|claim|attitude|explanations?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Vocabulary I = Vocabulary.exactly("""
            I me my mine myself ich mir mich mein* je j'* j’* moi mon mes yo mí io ik mijn jag min mitt
            """);
    private static final Vocabulary WE = Vocabulary.of("""
            we us our ours wir uns unser* nous notre nos nosotros nuestr* noi wij ons vi oss vår*
            """);
    private static final List<String> OF_SHORT_MESSAGES = List.of("pic.twitter.com/", "http://t.co/", "https://t.co/");
    /** What stands under a short message: when it was sent, how many liked it. */
    private static final Pattern UNDER_MESSAGE = Pattern.compile(
            "(?i).*\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?)? ?[·•-] ?.{4,24}|.*\\b\\d[\\d.,]*[KkM]? ?(?:retweets?|likes?|reposts?|quotes|replies|views|j['’]aime|me gusta|gefällt mir)\\b.*");

    private static final Pattern HANDLE_ALONE = Pattern.compile("(?:.{0,40}\\s)?@\\w{2,30}(?:\\s?[·•].{0,20})?");
    private static final Pattern HANDLE = Pattern.compile("\\(@\\w+\\)");

    private Wording() {}

    /** Whether a verb of saying stands anywhere in it. */
    public static boolean reports(String text) {
        return SAYING.isIn(text);
    }

    /** Whether the last clause announces another's words: "… wrote:", "… said in a statement:", "… put it like this:". */
    public static boolean announces(String text) {
        var clause = text.substring(Math.max(text.length() - 120, 0));
        return (clause.endsWith(":") || clause.endsWith(",") || clause.endsWith("："))
                && (endsWithin(VERB_TO_COLON, SAYING, clause)
                        || endsWithin(NOUN_TO_COLON, ANNOUNCED, clause)
                        || LED_BY_WORDS.matcher(clause).find()
                        || SOURCED.matcher(clause).find());
    }

    /** Whether one of the words stands so near to the colon or comma at the end, in the same sentence. */
    private static boolean endsWithin(int distance, Vocabulary words, String clause) {
        var last = clause.length() - 1;
        for (var end = words.next(clause, 0); end >= 0; end = words.next(clause, end)) {
            var between = clause.substring(Math.min(end, last), last);
            if (between.length() <= distance && between.chars().noneMatch(c -> ".!?".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it takes up what was said before, as an author does after a quotation. */
    public static boolean takesUp(String text) {
        return CONNECTIVE.matcher(text).lookingAt();
    }

    /** Whether what it announces is a picture, a list, an example. */
    public static boolean pointsAtThings(String text) {
        return THINGS.matcher(text.substring(Math.max(text.length() - 80, 0))).find();
    }

    /** Whether the last sentences speak of a person. */
    public static boolean speaksOfSomebody(String text) {
        return SOMEBODY.matcher(text.substring(Math.max(text.length() - 200, 0)))
                .find();
    }

    /** Whether it begins as authors go on after a picture or a list. */
    public static boolean goesOn(String text) {
        return GOES_ON.matcher(text).lookingAt();
    }

    /** Whether it speaks of a quotation as such: "this passage", "his remark". */
    public static boolean speaksOfQuotation(String text) {
        return OF_THE_QUOTATION
                .matcher(text.substring(0, Math.min(text.length(), 160)))
                .find();
    }

    /** How often the writer says "I". */
    public static int firstPerson(String text) {
        return I.count(text);
    }

    /** How often the writer says "we". */
    public static int firstPersonPlural(String text) {
        return WE.count(text);
    }

    /** Whether it bears the addresses that only short messages bear. */
    public static boolean isShortMessage(String text) {
        return OF_SHORT_MESSAGES.stream().anyMatch(text::contains);
    }

    /** Whether lines are a short message as its page shows it: who, what, and when or how many liked it. */
    public static boolean isPosted(List<String> lines) {
        return lines.size() > 2
                && lines.stream()
                        .limit(2)
                        .anyMatch(line ->
                                line.length() < 80 && HANDLE_ALONE.matcher(line).matches())
                && lines.stream()
                        .skip(2)
                        .anyMatch(line -> line.length() < 120
                                && UNDER_MESSAGE.matcher(line).matches());
    }

    /** Whether it names somebody as short messages do: (@name). */
    public static boolean namesHandle(String text) {
        return HANDLE.matcher(text).find();
    }
}

package gazette.collect.read.plain.wording;

import gazette.collect.read.FurnitureWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            zegt zei schrijft schreef aldus vertelt säger sade skriver skrev berättar mówi powiedział* pisze napisał*
            """);

    /** Nouns that announce another's words. */
    private static final Vocabulary ANNOUNCED = Vocabulary.of("""
            statement quote quotes quotation quotations passage excerpt paragraph letter message words post email memo testimony
            description verdict in_full emphasis_added zitat aussage stellungnahme absatz
            citation déclaration extrait cita palabras declaración comunicado parole dichiarazione
            """);

    /** How far before the colon the verb and the noun stand that announce what follows it. */
    private static final int VERB_TO_COLON = 60;

    private static final int NOUN_TO_COLON = 40;

    private static final Pattern LED_BY_WORDS = Pattern.compile(
            "\\b(?:(?:like|to say|themselves|himself|herself|itself|me|us|him|her|them|only|just) this|thus|to me|as follows|so)\\s?:$"
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
            FLAGS);
    private static final Vocabulary I = Vocabulary.exactly("""
            I me my mine myself ich mir mich mein* je j'* j’* moi mon mes yo mí io ik mijn jag min mitt
            """);
    private static final Vocabulary WE = Vocabulary.of("""
            we us our ours wir uns unser* nous notre nos nosotros nuestr* noi wij ons vi oss vår*
            """);
    private static final List<String> OF_SHORT_MESSAGES = List.of("pic.twitter.com/", "http://t.co/", "https://t.co/");
    private static final Pattern HANDLE = Pattern.compile("\\(@\\w+\\)");
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

    private static final Pattern BOX = Pattern.compile(
            "(?:[×✕✖xX]|_{3,}|#{3,}|-30-)"
                    + "|(?:sign|log)[ -]?(?:up|in|out)(?: (?:now|here|today|to continue.*))?"
                    + "|skip to .{1,40}|back to (?:top|home).{0,20}|(?:top|home|main) ?page|search|menu|home"
                    + "|(?:\\d+|no|view|show|hide|all|see|read|add|post|leave|load|loading|be the first to)?\\s*(?:\\(?\\d+\\)?\\s*)?(?:more )?(?:a )?comments?(?:\\s*\\(?\\d*\\)?)(?: here| below|\\.\\.\\.|…)?"
                    + "|(?:share|donate|tweet|print|email|reply|submit|subscribe|follow)(?: (?:this|your|us|on|to|via|now|once|here|by|with|from|today|an|a|or|and|the|story|article|post|page|thoughts|voice|facebook|twitter|link|print|save|tweet|submit|donate|email|reddit|linkedin|mail|every|month))*[.!:]?"
                    + "|(?:article|story|post) continues (?:below|after).{0,40}|story continues.{0,40}|continue reading.{0,40}|advertisement ?\\d*"
                    + "|(?:cookies?|privacy|terms)(?: (?:policy|notice|statement|settings|preferences|of (?:use|service)|and conditions|& cookies))+"
                    + "|(?:most|mostly) (?:read|popular|viewed|shared|commented)|recommended(?: (?:for you|by|reading|stories).{0,20})?"
                    + "|(?:related|trending|sponsored|promoted|top|more|latest|current top|editor['’]s|popular)(?: (?:stories|posts?|topics?|articles?|searches|content|links|news|reading|by \\p{L}+|coverage))+:?"
                    + "|related:?|trending(?: now)?:?|tags:?|read more:?|read next:?|up next:?|see also:?|filed under:?|topics:?|in this (?:article|story):?"
                    + "|advertise(?: (?:with|on|here|\\p{L}+)){0,3}(?::.{0,30})?|web privacy policy|report (?:an error|a typo|this ad)|republish this (?:article|story)|explore (?:further|more|all.{0,20})"
                    + "|(?:toggle|hide|enlarge|show|view) (?:caption|image|photo)s?|copy link(?: to clipboard)?|link copied!?|loading.{0,20}|facebook comments|journalistic standards"
                    + "|(?:no |all |our |get our |daily |weekly |the )?newsletters?(?: (?:selected|sign-?up|anmeldung|erhalten|abonnieren|\\p{L}+ et \\p{L}+))?"
                    + "|mehr (?:zum thema|lesen|artikel)(?::.{0,120})?|lesen sie (?:auch|mehr).{0,120}|auch interessant.{0,80}|das könnte (?:sie|dich) auch interessieren.{0,20}|zur startseite|jetzt abonnieren"
                    + "|(?:à lire (?:aussi|également)|lire aussi|lire la suite|voir aussi)\\b.{0,120}|te puede interesar.{0,120}|(?:lea|lee|ver|leer) (?:también|más).{0,120}|leggi anche.{0,120}|lees ook.{0,120}|läs (?:också|mer).{0,120}|czytaj (?:też|także|więcej).{0,120}"
                    + "|zapisz się.{0,60}|hágase (?:miembro|socio).{0,40}|suscríbete.{0,60}|abonnez-vous.{0,60}|s['’]abonner.{0,40}|iscriviti.{0,60}|(?:artikel |seite )?teilen(?: mit)?:?|partager(?: sur .{1,30})?",
            FLAGS);

    /** The things that pages ask people to take. */
    private static final Pattern OFFERED =
            Pattern.compile("\\b(?:newsletters?|subscri\\p{L}*|suscri\\p{L}*|abonn\\p{L}*|cookies)\\b", FLAGS);

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

    private static final Pattern TOLD =
            Pattern.compile("\\b(?:said|says|told|wrote|sagte?|schrieb|dijo|a dit|disse)\\b", FLAGS);

    private static final Pattern SIGN_UP =
            Pattern.compile("(?:sign[ -]?up (?:for|to|here|now)|subscribe (?:to|now|here))\\b.*", FLAGS);

    private static final Pattern SIGNPOST = Pattern.compile(
            "\\[?(?:read(?: more| next| also| now)?|related|see also|also read|watch|listen|don['’]t miss|tags|topics|filed under|posted in"
                    + "|more|mehr lesen|mehr zum thema|lesen sie (?:auch|mehr)|à lire(?: aussi)?|te puede interesar|lea también)\\s*:.*",
            FLAGS);

    private static final Pattern POINTER = Pattern.compile(
            "(?:read (?:more|next|also)|more from|more [\\p{L}-]+ stories|click here (?:to|for)|follow us|most read|highlight text to"
                    + "|please log in|posted in|filed under|continue reading)\\b.*",
            FLAGS);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\[\\s*(?:read|related|watch|listen|see|more)\\b.*\\]", FLAGS);

    private Wording() {}

    /** Whether a verb of saying stands anywhere in it. */
    public static boolean reports(String text) {
        return SAYING.isIn(text);
    }

    /** Whether the last clause announces another's words: "… wrote:", "… said in a statement:", "… put it like this:". */
    public static boolean announces(String text) {
        var clause = text.substring(Math.max(text.length() - 120, 0));
        return (clause.endsWith(":") || clause.endsWith(","))
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

    /** Whether it names somebody as short messages do: (@name). */
    public static boolean namesHandle(String text) {
        return HANDLE.matcher(text).find();
    }

    /** Why a short line is furniture of the page and no part of the text; empty if it is not. */
    public static String furniture(String text, int words) {
        if (text.length() > LONGEST_FURNITURE) {
            return "";
        }
        if (words <= 20 && BOX.matcher(text).matches()) {
            return "a button, bar or box of the page";
        }
        if (words <= 9 && isFurniture(text)) {
            return "nothing but words of buttons";
        }
        var points = SIGNPOST.matcher(text).matches()
                || IN_BRACKETS.matcher(text).matches()
                || (POINTER.matcher(text).matches() && !Sentences.isEnded(text));
        if (words <= 24 && points) {
            return "points to something else to read";
        }
        return words <= 26 && asks(text, words) ? "asks to subscribe or to agree" : "";
    }

    /** A sentence about subscribers is no offer; one to the reader, about here and now, is. */
    private static boolean asks(String text, int words) {
        if (!OFFERED.matcher(text).find()) {
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

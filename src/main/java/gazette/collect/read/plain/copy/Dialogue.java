package gazette.collect.read.plain.copy;

import gazette.collect.read.byline.Bylines;
import gazette.collect.read.plain.wording.Sentences;
import gazette.collect.read.plain.wording.Vocabulary;
import gazette.language.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which chunks are the lines of a conversation. Most of Europe sets speech with a dash before it, which elsewhere begins the
 * items of a list or the name under a quotation: a line speaks if it reads like speech, and if the lines around it do.
 */
public final class Dialogue {
    /** A dash with a space after it, or with the first letter of a sentence. */
    private static final Pattern LED =
            Pattern.compile("^(?:[—―]|--|[–-](?=[\\s\\p{Z}]|[¿¡«“„\\p{Lu}]))[\\s\\p{Z}]?\\S");

    private static final Pattern DASH = Pattern.compile("^(?:--|[—―–-])[\\s\\p{Z}]*");
    private static final Pattern LONG_DASH = Pattern.compile("^(?:[—―]|--)");
    private static final Pattern SMALL = Pattern.compile("^[(\\[]?\\p{Ll}");
    private static final Pattern CLAUSE = Pattern.compile("[,;:]$");
    private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{L}\\p{Z}][—–-]$");
    private static final Pattern ASKED = Pattern.compile("(?:[?!…]|\\.\\.\\.)[\"”’»]*(?:$|[\\s\\p{Z}])|^[¿¡]");

    /** Speech that the teller breaks into: "— Nothing, — she said.", "—No —said she—, never." */
    private static final Pattern BROKEN_INTO =
            Pattern.compile("[\\p{L}.,?!…»][\\s\\p{Z}]?[—–][\\s\\p{Z}]?\\p{Ll}|[?!…][\\s\\p{Z}]-?\\s?\\p{Ll}");

    /** Verbs of telling, as tales use them beside what is said. */
    private static final Vocabulary TELLING = Vocabulary.of("""
            said asked answered replied whispered cried sagte fragte antwortete rief flüsterte zei vroeg antwoordde
            dit demanda répondit murmura écria répliqua cria ajouta fit reprit
            dijo preguntó respondió contestó murmuró exclamó gritó añadió
            disse chiese domandò rispose mormorò esclamò gridò aggiunse fece perguntou respondeu murmurou exclamou gritou acrescentou
            sa sade frågade svarade viskade ropade undrade sagde spurgte spurte svarede svarte hviskede råbte
            sanoi kysyi vastasi kuiskasi huusi
            zapytał* spytał* odpowiedział* odparł* rzek* powiedział* mrukn* szepn* zawołał* krzykn* dodał*
            сказа* спроси* ответи* воскликну* прошепта* крикну* добави* проговори* спита* запита* відпові*
            řekl* zeptal* odpověděl* odvětil* dodal* zašeptal* vykřikl* povedal* spýtal*
            mondta kérdezte felelte válaszolta suttogta kiáltotta spuse întrebă răspunse
            """);

    /** What may stand between such a verb and the end of a line that announces speech: the name of who speaks. */
    private static final Pattern TO_COLON =
            Pattern.compile("(?:[\\s\\p{Z}]\\w+)?[\\s\\p{Z}]?:", Pattern.UNICODE_CHARACTER_CLASS);

    /** Languages that set speech in quotation marks, and lists with dashes. */
    private static final Set<String> WITH_MARKS = Set.of("en", "de", "nl");

    /** From this sum on a line speaks. */
    private static final double SPEAKS = 3;

    private final List<String> texts;

    /** The chunks that begin with a dash, and how much each of them alone reads like speech. */
    private final BitSet led = new BitSet();

    private final double[] weights;
    private final double ofLanguage;

    private Dialogue(List<String> texts) {
        this.texts = texts;
        this.weights = new double[texts.size()];
        for (var i = 0; i < weights.length; i++) {
            if (isLed(texts.get(i))) {
                led.set(i);
                weights[i] = weight(texts.get(i));
            }
        }
        this.ofLanguage = Language.identify(String.join("\n", texts))
                .map(language -> WITH_MARKS.contains(language.primary()) ? -1.0 : 1.0)
                .orElse(0.0);
    }

    /** The chunks that are lines of a conversation. */
    static BitSet of(List<String> texts) {
        var spoken = new BitSet();
        return texts.stream().anyMatch(Dialogue::isLed) ? new Dialogue(texts).spoken(spoken) : spoken;
    }

    private BitSet spoken(BitSet spoken) {
        var practice = practice();
        for (var first = led.nextSetBit(0); first >= 0; ) {
            var end = led.nextClearBit(first);
            var about = (mean(first, end) + practice) / 2 + ofLanguage + before(first);
            for (var i = first; i < end; i++) {
                spoken.set(i, weights[i] + about >= SPEAKS);
            }
            first = led.nextSetBit(end);
        }
        return spoken;
    }

    private double mean(int from, int to) {
        return IntStream.range(from, to)
                .filter(led::get)
                .mapToDouble(i -> weights[i])
                .average()
                .orElse(0);
    }

    /** How the whole text uses its dashes: where somebody asks and somebody is told to have answered, people talk. */
    private double practice() {
        var asked = led.stream().anyMatch(i -> ASKED.matcher(texts.get(i)).find());
        var told = led.stream().anyMatch(i -> isTold(texts.get(i)));
        return mean(0, weights.length) + (asked && told ? 5 : 0);
    }

    private static boolean isTold(String line) {
        var words = DASH.matcher(line).replaceFirst("");
        return BROKEN_INTO.matcher(words).find() || TELLING.isIn(words);
    }

    /** What stands over the first line: a colon announces items, unless somebody is about to speak. */
    private double before(int first) {
        if (first == 0 || !texts.get(first - 1).endsWith(":")) {
            return 0;
        }
        var words = texts.get(first - 1).split("[\\s\\p{Z}]+", -1);
        var last = String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
        for (var end = TELLING.next(last, 0); end >= 0; end = TELLING.next(last, end)) {
            if (TO_COLON.matcher(last.substring(end)).matches()) {
                return 1.5;
            }
        }
        return -4;
    }

    /** Whether a line begins with a dash as speech does. */
    public static boolean isLed(String line) {
        return LED.matcher(line).find();
    }

    /** Whether a line with a dash before it reads like speech, whatever stands around it. */
    static boolean sounds(String line) {
        return isLed(line) && weight(line) >= 2;
    }

    private static double weight(String line) {
        var words = DASH.matcher(line).replaceFirst("");
        var weight = LONG_DASH.matcher(line).find() ? 1.0 : line.startsWith("–") ? 0 : -0.5;
        weight += SMALL.matcher(words).find() ? -3 : 0;
        weight += CLAUSE.matcher(words).find() ? -2 : isWhole(words) ? 1 : -1.5;
        weight += ASKED.matcher(words).find() ? 1.5 : 0;
        weight += BROKEN_INTO.matcher(words).find() ? 1.5 : 0;
        weight += TELLING.isIn(words) ? 1 : 0;
        weight += Bylines.isName(words.split(",", 2)[0]) ? -2 : 0;
        return weight;
    }

    private static boolean isWhole(String words) {
        return Sentences.isEnded(words) || BROKEN_OFF.matcher(words).find();
    }
}

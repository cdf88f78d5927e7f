package gazette.collect.read.plain;

import gazette.collect.read.byline.Bylines;
import gazette.language.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which chunks are the lines of a conversation. Most of Europe sets speech with a dash before it, which elsewhere begins the
 * items of a list or the name under a quotation: a line speaks if it reads like speech, and if the lines around it do.
 */
final class Dialogue {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

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
    private static final String TELLING =
            "(?<!\\p{L})(?:said|asked|answered|replied|whispered|cried|sagte|fragte|antwortete|rief|flüsterte|zei|vroeg|antwoordde"
                    + "|dit|demanda|répondit|murmura|écria|répliqua|cria|ajouta|fit|reprit|dijo|preguntó|respondió|contestó|murmuró|exclamó|gritó|añadió"
                    + "|disse|chiese|domandò|rispose|mormorò|esclamò|gridò|aggiunse|fece|perguntou|respondeu|murmurou|exclamou|gritou|acrescentou"
                    + "|sa|sade|frågade|svarade|viskade|ropade|undrade|sagde|spurgte|spurte|svarede|svarte|hviskede|råbte|sanoi|kysyi|vastasi|kuiskasi|huusi"
                    + "|(?:za|s)pytał\\w*|odpowiedział\\w*|odparł\\w*|rzek\\w+|powiedział\\w*|mrukn\\w+|szepn\\w+|zawołał\\w*|krzykn\\w+|dodał\\w*"
                    + "|сказа\\w+|спроси\\w+|ответи\\w+|воскликну\\w+|прошепта\\w+|крикну\\w+|добави\\w+|проговори\\w+|спита\\w+|запита\\w+|відпові\\w+"
                    + "|řekl\\w*|zeptal\\w*|odpověděl\\w*|odvětil\\w*|dodal\\w*|zašeptal\\w*|vykřikl\\w*|povedal\\w*|spýtal\\w*"
                    + "|mondta|kérdezte|felelte|válaszolta|suttogta|kiáltotta|spuse|întrebă|răspunse)(?!\\p{L})";

    private static final Pattern TOLD = Pattern.compile(TELLING, FLAGS);

    private static final Pattern TOLD_LAST = Pattern.compile(TELLING + "(?:[\\s\\p{Z}]\\w+)?[\\s\\p{Z}]?:$", FLAGS);

    /** Languages that set speech in quotation marks, and lists with dashes. */
    private static final Set<String> WITH_MARKS = Set.of("en", "de", "nl");

    /** From this sum on a line speaks. */
    private static final double SPEAKS = 3;

    private final List<String> texts;
    private final double ofLanguage;

    private Dialogue(List<String> texts) {
        this.texts = texts;
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
        var practice = practice(texts.stream().filter(Dialogue::isLed).toList());
        var first = 0;
        while (first < texts.size()) {
            var end = first;
            while (end < texts.size() && isLed(texts.get(end))) {
                end++;
            }
            var run = mean(texts.subList(first, end));
            for (var i = first; i < end; i++) {
                spoken.set(i, weight(texts.get(i)) + (run + practice) / 2 + ofLanguage + before(first) >= SPEAKS);
            }
            first = Math.max(first + 1, end);
        }
        return spoken;
    }

    private static double mean(List<String> lines) {
        return lines.stream().mapToDouble(Dialogue::weight).average().orElse(0);
    }

    /** How the whole text uses its dashes: where somebody asks and somebody is told to have answered, people talk. */
    private static double practice(List<String> lines) {
        var asked = lines.stream().anyMatch(line -> ASKED.matcher(line).find());
        var told = lines.stream().anyMatch(Dialogue::isTold);
        return mean(lines) + (asked && told ? 5 : 0);
    }

    private static boolean isTold(String line) {
        var words = DASH.matcher(line).replaceFirst("");
        return BROKEN_INTO.matcher(words).find() || TOLD.matcher(words).find();
    }

    /** What stands over the first line: a colon announces items, unless somebody is about to speak. */
    private double before(int first) {
        if (first == 0 || !texts.get(first - 1).endsWith(":")) {
            return 0;
        }
        var words = texts.get(first - 1).split("[\\s\\p{Z}]+", -1);
        var last = String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
        return TOLD_LAST.matcher(last).find() ? 1.5 : -4;
    }

    /** Whether a line begins with a dash as speech does. */
    static boolean isLed(String line) {
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
        weight += TOLD.matcher(words).find() ? 1 : 0;
        weight += Bylines.isName(words.split(",", 2)[0]) ? -2 : 0;
        return weight;
    }

    private static boolean isWhole(String words) {
        return Sentences.isEnded(words) || BROKEN_OFF.matcher(words).find();
    }
}

package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.MailField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the title stands: first, or after what people copy along with it from the top of a page, of a newsletter or of a
 * press release.
 *
 * @param title the chunk that would be the title
 * @param kickers how many chunks before it are the few words over a headline
 */
record Top(int title, int kickers) {
    /** Nobody copies more along. */
    private static final int MOST = 14;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RELEASE = Pattern.compile(
            "(?:[*]*for (?:immediate|general) release.*|(?:embargoed|under embargo) until.*|press release|news release|media release"
                    + "|(?:zur sofortigen veröffentlichung|sperrfrist).*|pressemitteilung|communiqué de presse|pour diffusion immédiate|comunicado de prensa|nota de prensa"
                    + "|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|informacja prasowa|пресс-релиз)[!:]?",
            FLAGS);
    private static final Pattern CONTACT = Pattern.compile(
            "(?:(?:press|media|news|further)? ?(?:contacts?|enquiries|inquiries|information)|(?:presse)?kontakt|contact presse|contacto|contatto)\\s*:.*|.*\\w@\\w.*",
            FLAGS);
    private static final Pattern KICKER = Pattern.compile(
            "(?:guest )?(?:opinion|editorial|analysis|comment(?:ary)?|feature|interview|review|book review|essay|letters?|obituar(?:y|ies)|column|exclusive|breaking(?: news)?|long read|the long read|special report|explainer|profile|perspective|politics|world(?: news)?|business|sports?|culture|arts?(?: & culture)?|science|technology|tech|health|books|lifestyle"
                    + "|politik|wirtschaft|kultur|gesellschaft|wissen(?:schaft)?|panorama|ausland|inland|lokales|medien|idées|débats|culture|société|politique|économie|international|planète"
                    + "|política|sociedad|cultura|economía|deportes|internacional|ciencia|politica|cronaca|esteri|economia|scienza|sociedade|esporte|mundo|kraj|świat|kultura|gospodarka|binnenland|buitenland|politiek|inrikes|utrikes|kultur|sport|политика|общество|культура|мир|экономика"
                    + "|meinung|kommentar|leitartikel|analyse|rezension|nachruf|gastbeitrag|reportage|glosse|porträt|kolumne|feuilleton"
                    + "|tribune|éditorial|chronique|reportage|portrait|enquête|entretien|critique|billet|nécrologie"
                    + "|opinión|análisis|tribuna|columna|entrevista|reportaje|crítica|opinione|commento|editoriale|intervista|l['’]analisi|recensione"
                    + "|opinião|análise|coluna|opinia|komentarz|felieton|wywiad|recenzja|opinie|commentaar|column|recensie|ledare|krönika|debatt|recension|kronik|leder|мнение|колонка|интервью|社説|コラム|オピニオン|评论|社论)",
            FLAGS);

    static Top of(Copy copy, List<String> furniture, List<MailField> mail) {
        if (!mail.isEmpty()) {
            return new Top(Math.max(mail.indexOf(MailField.SUBJECT), 0), 0);
        }
        var release = false;
        for (var i = 0; i < Math.min(MOST, copy.size()); i++) {
            release |= isRelease(copy.text(i));
            if (isKicker(copy, i)) {
                return new Top(i + 1, 1);
            }
            if (isKickerLike(copy, i) && isKicker(copy, i + 1)) {
                return new Top(i + 2, 2);
            }
            if (!isBefore(copy, i, furniture, release)) {
                return new Top(i, 0);
            }
        }
        return new Top(0, 0);
    }

    /** Whether a line says that what follows was written for the press, and when it may be printed. */
    static boolean isRelease(String line) {
        return RELEASE.matcher(line).matches();
    }

    private static boolean isBefore(Copy copy, int i, List<String> furniture, boolean release) {
        return !furniture.get(i).isEmpty()
                || copy.words(i) == 0
                || isRelease(copy.text(i))
                || (release && CONTACT.matcher(copy.text(i)).matches());
    }

    private static boolean isKickerLike(Copy copy, int i) {
        return copy.has(i) && copy.words(i) <= 3 && KICKER.matcher(copy.text(i)).matches();
    }

    private static boolean isKicker(Copy copy, int i) {
        return isKickerLike(copy, i)
                && !isKickerLike(copy, i + 1)
                && copy.has(i + 1)
                && copy.words(i + 1) >= 2
                && copy.words(i + 1) <= 24
                && !copy.isProse(i + 1);
    }

    /** Whether a chunk is the few words over a headline, or some of them. */
    boolean isKicker(int i) {
        return i < title && i >= title - kickers;
    }

    /** Whether a chunk stands not lower under the title than so many others. */
    boolean isWithin(int chunks, int i) {
        return i - title <= chunks;
    }
}

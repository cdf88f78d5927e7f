package gazette.collect.read.plain;

import gazette.collect.read.Bylines;
import gazette.collect.read.CreditLines;
import gazette.collect.read.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The evidence that one chunk and its neighbours give about what it is, quotations apart. Weights are logarithms of odds,
 * set by hand; a paragraph weighs nothing, all else begins below it and has to earn its place.
 */
final class Cues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** As many chunks from the top may belong to the head of an article. */
    private static final int HEAD = 8;

    private static final Pattern BULLET = Pattern.compile("(?s)[•·▪◦‣●○■□➢►✓✔*+]\\s*\\S.*|[-–]\\s+\\S.*");
    private static final Pattern DASH_BULLET = Pattern.compile("(?s)[-–—]\\s+\\S.*");
    private static final Pattern ORDINAL =
            Pattern.compile("(?s)\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)]?\\)?\\s+\\S.*");
    private static final Pattern DIVIDER =
            Pattern.compile("(?:[*•·⁂◆❖~=_#\\-–—.]\\s?){1,12}|⁂|\\p{So}(?:\\s?\\p{So}){0,4}");
    private static final Pattern FIGURE = Pattern.compile(
            "(?s)(?:fig(?:ure|\\.)?|abb(?:ildung|\\.)?|figura|afb(?:eelding|\\.)?)\\s*\\.?\\s*\\d+\\s?[.:–—-]?\\s.*",
            FLAGS);
    private static final Pattern PICTURED = Pattern.compile(
            "(?s)\\(L-?R\\).*|(?:from left|from left to right|clockwise|pictured|above|below|left|top|image|photo|foto|bild)\\s*[:,].*|.*[,(] ?(?:left|right|center|centre|top|bottom|pictured|file photo|links|rechts|a la izquierda|à gauche)[,).].*",
            FLAGS);
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?:(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?[.,]?|\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d\\S*|[ap]\\.?m\\.?|uhr|[A-Z]{2,4}T|UTC|GMT|HS|ET|PT"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|updated?:?|published:?|posted:?|publié|mis|jour|aktualisiert:?|veröffentlicht:?|stand:?|publicado|actualizado|first|last|modified|created|on|at|am|um|le|à|el|las|a|de|del|of|the|vom|den|min|read|issue)[,.)]?",
            FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, (?:\\p{L}[\\p{L}.]*[ ,]?){1,3})?(?:, (?:\\p{L}{3,9}\\.? \\d{1,2})(?:, \\d{4})?)?\\s*(?:\\([\\p{L} ]{2,30}\\))?\\s*[—–-]*");
    private static final Pattern AGENCY_IN_BRACKETS =
            Pattern.compile(".*\\((?:AP|Reuters|AFP|dpa|UPI|Xinhua|TASS|EFE|ANSA|Bloomberg|PTI|ANI|CP|CNN)\\).*");
    private static final Pattern RELEASE =
            Pattern.compile("for immediate release.*|embargoed until.*|zur sofortigen veröffentlichung.*", FLAGS);
    private static final Pattern SMALL_START = Pattern.compile("(?s)\\p{Ll}.*");
    private static final Pattern HEADING_NUMBER = Pattern.compile("(?s)\\d{1,2}[.)]\\s+\\p{Lu}.*");

    private final Copy copy;
    private final int i;
    private final String text;
    private final int words;
    private final Ballot ballot = new Ballot();

    private Cues(Copy copy, int i) {
        this.copy = copy;
        this.i = i;
        this.text = copy.text(i);
        this.words = copy.words(i);
    }

    /** The evidence on the chunk of that number. */
    static Ballot weigh(Copy copy, int i) {
        var cues = new Cues(copy, i);
        cues.title();
        cues.byline();
        cues.dateline();
        cues.credit();
        cues.caption();
        cues.heading();
        cues.listItem();
        cues.source();
        cues.junk();
        cues.divider();
        cues.verse();
        return cues.ballot;
    }

    private void title() {
        ballot.cast(Label.TITLE, -4, "");
        if (words <= 30) {
            ballot.cast(Label.TITLE, 5, "a short first line");
        }
        if (words > 16 && copy.endsSentence(i)) {
            ballot.cast(Label.TITLE, -4, "");
        }
        if (text.endsWith(":") || copy.chunks().get(i).lines().size() > 3) {
            ballot.cast(Label.TITLE, -2, "");
        }
    }

    private void byline() {
        ballot.cast(Label.BYLINE, -5, "");
        if (words > 20) {
            return;
        }
        if (Bylines.isLed(text) && !text.endsWith(":")) {
            ballot.cast(Label.BYLINE, i < HEAD ? 9 : 5, "begins as bylines do");
        }
        var afterTitle = i > 0 && i <= 3;
        if (afterTitle && Bylines.isName(text) && !copy.endsSentence(i)) {
            ballot.cast(Label.BYLINE, 6.5, "a name under the title");
            if (isDate(i + 1)) {
                ballot.cast(Label.BYLINE, 2, "a date follows");
            }
        }
        if (afterTitle && Wording.isOffice(text)) {
            ballot.cast(Label.BYLINE, 8, "an office under the title");
        }
        if (i > 0
                && i < HEAD
                && words <= 14
                && text.contains("|")
                && Dates.read(text).isPresent()) {
            ballot.cast(Label.BYLINE, 8, "name and date");
        }
        if (i > 0
                && i <= 4
                && words <= 9
                && text.matches("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?:in|,) ?\\p{Lu}[\\p{L} ]+")) {
            ballot.cast(Label.BYLINE, 6, "a name and a place under the title");
        }
    }

    private boolean isDate(int at) {
        return copy.has(at)
                && copy.words(at) <= 14
                && Dates.read(copy.text(at)).isPresent()
                && dateShare(copy.text(at)) >= 0.5;
    }

    private void dateline() {
        ballot.cast(Label.DATELINE, -5, "");
        if (words > 20 || i == 0) {
            return;
        }
        var share = dateShare(text);
        var dated = Dates.read(text).isPresent() || text.matches("(?s).*\\d{1,2}[:.h]\\d\\d.*");
        if (dated && share >= 0.55) {
            ballot.cast(Label.DATELINE, i < HEAD ? 9 : 5.2, "a date and little else");
        }
        if (i < HEAD
                && words <= 12
                && PLACE.matcher(text).matches()
                && (AGENCY_IN_BRACKETS.matcher(text).matches() || text.matches(".*[—–]\\s*"))) {
            ballot.cast(Label.DATELINE, 10, "a place as wires give it");
        }
        if (i < HEAD && RELEASE.matcher(text).matches() && words <= 8) {
            ballot.cast(Label.DATELINE, 8, "says when it may be printed");
        }
    }

    /** How much of a line is made of the words of dates. */
    private static double dateShare(String line) {
        var spaced = line.replaceAll("(\\d{4})(\\d{1,2}:\\d\\d)", "$1 $2")
                .replaceAll("[•|()–-]+(?=\\s|$)|(?<=\\s|^)[•|()]+", " ")
                .strip();
        var parts = spaced.split("\\s+", -1);
        var of = 0;
        for (var part : parts) {
            if (DATE_WORDS.matcher(part.replaceAll("^\\(|\\)$", "")).matches()
                    || Dates.read("1 " + part + " 2000").isPresent()) {
                of++;
            }
        }
        return (double) of / parts.length;
    }

    private void credit() {
        ballot.cast(Label.CREDIT, -5, "");
        if (i > 0 && CreditLines.isPictureCredit(text)) {
            ballot.cast(Label.CREDIT, 10, "worded as picture credits are");
        }
        if (i > 0 && words <= 30 && text.matches("(?is).{3,60}[.;] (?:photo|foto|image)s?(?: by)?: .*")) {
            ballot.cast(Label.CREDIT, 8, "ends in a picture credit");
        }
    }

    private void caption() {
        ballot.cast(Label.CAPTION, -5, "");
        if (i == 0 || words > 90) {
            return;
        }
        if (CreditLines.creditInCaption(text).isPresent() || isCreditOverCaption()) {
            ballot.cast(Label.CAPTION, words > 60 ? 7 : 9, "a picture credit stands in it");
        }
        if (FIGURE.matcher(text).matches() && words <= 40) {
            ballot.cast(Label.CAPTION, 9, "begins as the legends of figures do");
        }
        if (PICTURED.matcher(text).matches() && words <= 45) {
            ballot.cast(Label.CAPTION, 4.5, "says where in the picture to look");
        }
        var besideCredit = isCredit(i + 1) || isCredit(i - 1);
        if (besideCredit && words <= 30 && copy.endsSentence(i)) {
            ballot.cast(Label.CAPTION, 3, "stands by a picture credit");
        }
        if (words >= 4
                && words <= 60
                && copy.repeats(i).stream()
                        .anyMatch(other -> Math.abs(other - i) <= 4
                                && CreditLines.creditInCaption(copy.text(other)).isPresent())) {
            ballot.cast(Label.CAPTION, 9, "repeats a caption");
        }
    }

    private boolean isCredit(int at) {
        return copy.has(at) && CreditLines.isPictureCredit(copy.text(at));
    }

    private boolean isCreditOverCaption() {
        var lines = copy.chunks().get(i).lines();
        return lines.size() == 2 && CreditLines.isPictureCredit(lines.getFirst());
    }

    private void heading() {
        ballot.cast(Label.HEADING, -4, "");
        if (i == 0 || words > 18 || words == 0 || text.startsWith("@") || text.contains("http")) {
            return;
        }
        var open = !copy.endsSentence(i) && !text.endsWith(",") && !text.endsWith(";");
        var question = text.endsWith("?") && words <= 14;
        if (!open && !question) {
            return;
        }
        ballot.cast(Label.HEADING, words <= 12 ? 4.5 : 3.2, "a short line without a stop");
        if (copy.has(i + 1) && copy.words(i + 1) >= 18) {
            ballot.cast(Label.HEADING, 1.5, "prose follows");
        }
        if (i + 1 == copy.size()) {
            ballot.cast(Label.HEADING, -3, "");
        }
        if (SMALL_START.matcher(text).matches()) {
            ballot.cast(Label.HEADING, -2.5, "");
        }
        if (copy.marks(i).opens() || text.startsWith("—") || text.startsWith("–")) {
            ballot.cast(Label.HEADING, -1.5, "");
        }
        if (copy.endsInColon(i - 1)) {
            ballot.cast(Label.HEADING, -3, "");
        }
        if (text.endsWith(":")) {
            ballot.cast(Label.HEADING, words <= 3 ? 0 : -4, "");
        }
        if (HEADING_NUMBER.matcher(text).matches() && copy.isProse(i + 1)) {
            ballot.cast(Label.HEADING, 3, "a number before it, prose after it");
        }
        if (text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 3) {
            ballot.cast(Label.HEADING, 1, "in capitals");
        }
    }

    private void listItem() {
        ballot.cast(Label.LIST_ITEM, -5, "");
        if (i == 0) {
            return;
        }
        var bulleted = isBulleted(i);
        if (bulleted) {
            ballot.cast(
                    Label.LIST_ITEM, DASH_BULLET.matcher(text).matches() ? 6 : 9, "begins with the mark of an item");
        }
        if (ORDINAL.matcher(text).matches()
                && !(HEADING_NUMBER.matcher(text).matches() && copy.isProse(i + 1) && !isOrdinal(i + 1))) {
            var neighbour = isOrdinal(i - 1) || isOrdinal(i + 1);
            ballot.cast(Label.LIST_ITEM, neighbour ? 8 : 2, "numbered like its neighbour");
        }
        if (!bulleted) {
            ballot.cast(Label.LIST_ITEM, unmarkedRun(), "one of several alike after a colon");
        }
    }

    private boolean isBulleted(int at) {
        return copy.has(at) && BULLET.matcher(copy.text(at)).matches() && copy.words(at) > 0;
    }

    private boolean isOrdinal(int at) {
        return copy.has(at) && ORDINAL.matcher(copy.text(at)).matches();
    }

    /** The weight of standing in a run of chunks that end without a stop and follow a colon. */
    private double unmarkedRun() {
        if (!isItemLike(i)) {
            return 0;
        }
        var first = i;
        while (isItemLike(first - 1)) {
            first--;
        }
        var end = i + 1;
        while (isItemLike(end)) {
            end++;
        }
        var length = end - first;
        var led = copy.endsInColon(first - 1);
        var whole = copy.texts().subList(first, end).stream()
                .filter(t -> t.endsWith(";") || Chunk.of(t).words() >= 6)
                .count();
        if (led && length >= 2) {
            return Wording.announces(copy.text(first - 1)) && length < 3 ? 5 : 8;
        }
        return length >= 3 && whole >= length - 1 ? 6.5 : 0;
    }

    private boolean isItemLike(int at) {
        return at > 0
                && copy.has(at)
                && copy.words(at) >= 1
                && copy.words(at) <= 45
                && (!copy.endsSentence(at) || copy.text(at).endsWith(";"))
                && !copy.text(at).endsWith(":")
                && !copy.text(at).endsWith(",")
                && !copy.marks(at).opens()
                && !isBulleted(at)
                && Wording.furniture(copy.text(at), copy.words(at)).isEmpty()
                && !CreditLines.isPictureCredit(copy.text(at))
                && CreditLines.creditInCaption(copy.text(at)).isEmpty()
                && Quotes.attribution(copy, at) <= 0;
    }

    private void source() {
        ballot.cast(Label.SOURCE, -5, "");
        if (i == 0) {
            return;
        }
        if (CreditLines.isVia(text)) {
            ballot.cast(Label.SOURCE, 10, "names the source");
        }
        CreditLines.tail(text).ifPresent(kind -> ballot.cast(Label.SOURCE, 10, "the tail of a wire story"));
        if (CreditLines.isAgency(text) && i > HEAD / 2 && i >= copy.size() - 4 && words <= 3) {
            ballot.cast(Label.SOURCE, 16, "an agency at the end");
        }
    }

    private void junk() {
        ballot.cast(Label.JUNK, -6, "");
        var furniture = Wording.furniture(text, words);
        if (!furniture.isEmpty()) {
            ballot.cast(Label.JUNK, 11, furniture);
        }
    }

    private void divider() {
        ballot.cast(Label.DIVIDER, -6, "");
        if (DIVIDER.matcher(text).matches() && words == 0) {
            ballot.cast(Label.DIVIDER, 16, "nothing but marks");
        }
    }

    /** Lines that the writer broke, most of them far shorter than prose would be. */
    private void verse() {
        ballot.cast(Label.VERSE, -6, "");
        var chunk = copy.chunks().get(i);
        var lines = chunk.lines();
        if (chunk.wrapped() || lines.size() < 3) {
            return;
        }
        var longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var ended =
                lines.stream().filter(line -> line.matches(".*[,;:.!?…—–-]")).count();
        var capital = lines.stream()
                .filter(line -> line.matches("[^\\p{L}]*\\p{Lu}.*"))
                .count();
        var marked = lines.stream()
                .filter(line ->
                        BULLET.matcher(line).matches() || ORDINAL.matcher(line).matches())
                .count();
        if (longest <= 64
                && marked == 0
                && (ended > 0 || lines.size() >= 4)
                && (capital >= lines.size() - 1 || ended * 2 >= lines.size())) {
            ballot.cast(Label.VERSE, 8, "short lines that the writer broke");
        }
    }

    /** The ballots of all chunks, in order. */
    static List<Ballot> weigh(Copy copy) {
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < copy.size(); i++) {
            ballots.add(weigh(copy, i));
        }
        return ballots;
    }
}

package gazette.collect.read;

import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said under a picture.
 *
 * @param caption what it shows; may be empty
 * @param credit who made it
 */
public record Captions(List<Inline> caption, Optional<Credit> credit) {
    /** What parts a credit from the caption before it belongs to neither. */
    private static final Pattern PARTING = Pattern.compile("[\\s\\u00A0]*(?:[|·•–—-][\\s\\u00A0]*)?$");

    private static final Pattern PARTED = Pattern.compile("^[\\s\\u00A0]*(?:[|·•–—-][\\s\\u00A0]*)?");

    public Captions {
        caption = List.copyOf(caption);
    }

    /**
     * Parts the words under a picture into caption and credit, if they end in a credit as papers word it
     * ("… (Name/Agency)", "… Photograph: Name"), or are nothing but one. A credit that is given twice is given once.
     */
    public static Captions of(List<Inline> words) {
        var text = Inlines.text(words);
        if (CreditLines.isPictureCredit(text)) {
            return new Captions(List.of(), credit(words));
        }
        return CreditLines.creditInCaption(text)
                .map(start -> of(words, start))
                .orElseGet(() -> new Captions(words, Optional.empty()));
    }

    private static Captions of(List<Inline> words, int start) {
        var cut = Cut.of(words, start);
        return apart(cut.before(), cut.after());
    }

    /** A caption and a credit that were told apart already. */
    public static Captions of(List<Inline> caption, List<Inline> credit) {
        return Text.isBlank(credit) ? of(caption) : apart(caption, credit);
    }

    private static Captions apart(List<Inline> caption, List<Inline> credit) {
        var owed = flush(credit);
        var rest = bare(caption);
        var again = CreditLines.creditInCaption(Inlines.text(rest)).map(start -> Cut.of(rest, start));
        var twice = again.filter(cut -> words(cut.after()).equals(words(owed)));
        return new Captions(twice.map(cut -> bare(cut.before())).orElse(rest), credit(owed));
    }

    private static String words(List<Inline> run) {
        return Inlines.text(run).strip();
    }

    /** Without what parts it from the credit after it. */
    private static List<Inline> bare(List<Inline> caption) {
        var text = Inlines.text(caption);
        var end = PARTING.matcher(text);
        return end.find() ? Text.tidy(Cut.of(caption, end.start()).before()) : caption;
    }

    private static List<Inline> flush(List<Inline> credit) {
        var start = PARTED.matcher(Inlines.text(credit));
        return start.find() && start.end() > 0 ? Cut.of(credit, start.end()).after() : credit;
    }

    private static Optional<Credit> credit(List<Inline> words) {
        return Text.isBlank(words) ? Optional.empty() : Optional.of(new Credit(Credit.Kind.PICTURE, Text.tidy(words)));
    }
}

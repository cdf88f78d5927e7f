package gazette.collect.read;

import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said under a picture.
 *
 * @param caption what it shows; may be empty
 * @param credit who made it
 */
public record Captions(List<Inline> caption, Optional<Credit> credit) {
    public Captions {
        caption = List.copyOf(caption);
    }

    /**
     * Parts the words under a picture into caption and credit, if they end in a credit as papers word it
     * ("… (Name/Agency)", "… Photograph: Name"), or are nothing but one.
     */
    public static Captions of(List<Inline> words) {
        var text = Inlines.text(words);
        if (CreditLines.isPictureCredit(text)) {
            return new Captions(List.of(), credit(words));
        }
        if (!words.isEmpty() && words.getLast() instanceof Inline.Text last) {
            var start = CreditLines.creditInCaption(text).orElse(text.length());
            var from = start - (text.length() - last.text().length());
            if (from >= 0 && start < text.length()) {
                var caption = new ArrayList<>(words.subList(0, words.size() - 1));
                caption.addAll(Inlines.of(last.text().substring(0, from).stripTrailing()));
                return new Captions(
                        caption, credit(Inlines.of(last.text().substring(from).strip())));
            }
        }
        return new Captions(words, Optional.empty());
    }

    /** A caption and a credit that were told apart already. */
    public static Captions of(List<Inline> caption, List<Inline> credit) {
        return credit.isEmpty() ? of(caption) : new Captions(caption, credit(credit));
    }

    private static Optional<Credit> credit(List<Inline> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Credit(Credit.Kind.PICTURE, words));
    }
}

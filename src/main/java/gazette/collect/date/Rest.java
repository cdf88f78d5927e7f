package gazette.collect.date;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What of a line has not been understood yet. */
final class Rest {
    /** Stands where something has been taken out, so that its neighbours are known. */
    static final String GAP = "@";

    private String text;

    Rest(String text) {
        this.text = text.replace(GAP, " ");
    }

    /** What is left, without its gaps. */
    String text() {
        return text.replace(GAP, " ");
    }

    /** Takes the first place that matches out of the line and leaves a {@link #GAP} there. */
    Optional<MatchResult> take(Pattern pattern) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var found = matcher.toMatchResult();
        text = text.substring(0, found.start()) + " " + GAP + " " + text.substring(found.end());
        return Optional.of(found);
    }
}

package gazette.collect.read.plain;

import gazette.article.Block;
import gazette.article.Inlines;
import gazette.collect.read.plain.copy.Chunk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of lists. */
final class Items {
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})[.)]\\s+");
    private static final Pattern BULLET = Pattern.compile("^[•·▪◦‣●○■□➢►✓✔*+—–-]\\s*");

    private Items() {}

    /** A numbered list if the numbers run on, else an unnumbered one; only marks that the setter makes anew are taken off. */
    static Block.ItemList list(List<Chunk> items) {
        var first = number(items.getFirst());
        var numbered = first.isPresent();
        for (var i = 0; i < items.size() && numbered; i++) {
            numbered = number(items.get(i)).equals(Optional.of(first.get() + i));
        }
        var mark = numbered ? NUMBER : BULLET;
        return new Block.ItemList(
                numbered ? first : Optional.empty(),
                items.stream().map(item -> item(item, mark)).toList());
    }

    private static List<Block> item(Chunk item, Pattern mark) {
        return List.of(new Block.Paragraph(Inlines.of(mark.matcher(item.text()).replaceFirst(""))));
    }

    private static Optional<Integer> number(Chunk item) {
        var matcher = NUMBER.matcher(item.text());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}

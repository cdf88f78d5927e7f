package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.page.Part;
import java.util.List;
import java.util.stream.Stream;

/** Makes of things that are read such as are only seen: what is repeated is not to be heard twice. */
final class Artifacts {
    private Artifacts() {}

    /** The same to the eye; links lead nowhere. */
    static List<Item> of(List<Item> items) {
        return items.stream().flatMap(Artifacts::of).toList();
    }

    private static Stream<Item> of(Item item) {
        return switch (item) {
            case Item.Words w ->
                Stream.of(new Item.Words(
                        w.font(), w.size(), w.scale(), w.x(), w.baseline(), w.color(), w.glyphs(), Part.ARTIFACT));
            case Item.Fill fill -> Stream.of(new Item.Fill(fill.area(), fill.color(), Part.ARTIFACT));
            case Item.PlacedPicture p ->
                Stream.of(new Item.PlacedPicture(p.area(), p.href(), p.picture(), Part.ARTIFACT));
            case Item.LinkArea link -> Stream.empty();
            case Item.Anchor anchor -> Stream.empty();
            case Item.Blank blank -> Stream.empty();
        };
    }
}

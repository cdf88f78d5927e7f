package gazette.typeset;

import gazette.page.Color;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import gazette.page.Pages;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.Locale;

/**
 * Pages as text: one line for each placed item, in the order of painting. It begins with the place of the item (x and y of
 * the baseline or of the top left corner, then the width, in pt) and goes on with what it is, what it is part of, from the
 * outside in, and what it says. A hyphen that the text does not have is {@code ¬}, a no-break space {@code ␣}.
 */
final class Dump {
    private Dump() {}

    static String of(Pages pages) {
        var text = new StringBuilder();
        for (int i = 0; i < pages.pages().size(); i++) {
            var page = pages.pages().get(i);
            text.append("page %d, %s × %s%s%n"
                    .formatted(
                            i + 1,
                            number(page.size().width()),
                            number(page.size().height()),
                            page.label().equals(Integer.toString(i + 1)) ? "" : ", folio " + page.label()));
            text.append(of(page));
        }
        return text.toString();
    }

    static String of(Page page) {
        var text = new StringBuilder();
        for (var item : page.items()) {
            text.append(of(item).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    static String of(Item item) {
        return switch (item) {
            case Item.Words words ->
                "%s  %s %s%s  [%s]  %s"
                        .formatted(
                                place(
                                        words.x(),
                                        words.baseline(),
                                        words.glyphs().width() / 1000.0),
                                words.font().postScriptName(),
                                number(words.size()),
                                words.color().equals(Color.BLACK) ? "" : " " + color(words.color()),
                                path(words.part()),
                                visible(words.glyphs().text()));
            case Item.Fill fill ->
                "%s  rule %s high, %s  [%s]"
                        .formatted(
                                place(fill.area()),
                                number(fill.area().height()),
                                color(fill.color()),
                                path(fill.part()));
            case Item.PlacedPicture picture ->
                "%s  picture %s high  [%s]  %s"
                        .formatted(
                                place(picture.area()),
                                number(picture.area().height()),
                                path(picture.part()),
                                picture.href());
            case Item.LinkArea link ->
                "%s  link %s high  [%s]  %s → %s"
                        .formatted(
                                place(link.area()),
                                number(link.area().height()),
                                path(link.part()),
                                visible(link.words()),
                                target(link.target()));
            case Item.Anchor anchor ->
                "%s  anchor  [%s]  %s".formatted(place(anchor.x(), anchor.y(), 0), path(anchor.part()), anchor.name());
            case Item.Blank blank -> "                      blank  [%s]".formatted(path(blank.part()));
        };
    }

    private static String place(Rectangle area) {
        return place(area.x(), area.y(), area.width());
    }

    private static String place(double x, double y, double width) {
        return String.format(Locale.ROOT, "%6.1f %6.1f %6.1f", x + 0.0, y + 0.0, width);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }

    private static String color(Color color) {
        return "#%02x%02x%02x".formatted(color.red(), color.green(), color.blue());
    }

    private static String target(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Inside inside -> inside.anchor();
            case LinkTarget.Outside outside -> outside.address();
        };
    }

    /** The parts around an item, from the article inwards. */
    private static String path(Part part) {
        var name = part.role().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (part.level() > 0 ? " " + part.level() : "");
        return part.parent()
                .filter(parent -> parent.role() != Part.Role.SECTION
                        && parent.role() != Part.Role.DOCUMENT
                        && parent.role() != Part.Role.ARTICLE)
                .map(parent -> path(parent) + " > " + name)
                .orElse(name);
    }

    private static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case ' ' -> shown.append(' ');
                case '\u00AD' -> shown.append('¬');
                case '\u00A0' -> shown.append('␣');
                default -> {
                    boolean hidden = Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
                    shown.append(hidden ? "{%04X}".formatted(c) : Character.toString(c));
                }
            }
        });
        return shown.toString();
    }
}

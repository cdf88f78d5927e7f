package gazette.publish.pdf;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.font.PlacedGlyphs;
import gazette.language.Language;
import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import gazette.page.Pages;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hand-made pages: one glyph for each character, one line under the other. */
final class Galley {
    static final Font ROMAN = font("fonts/literata/Literata-Regular.ttf");
    static final Font ITALIC = font("fonts/literata/Literata-Italic.ttf");
    static final Font ARABIC = font("fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf");

    static final Font DEVANAGARI = font("fonts/noto-sans-devanagari/NotoSansDevanagari-Regular.ttf");

    static final DocumentFacts FACTS = new DocumentFacts(
            "The Morning Gazette — № 7",
            List.of("Ada Bright", "Émile Noël"),
            "What happened <yesterday> & why",
            List.of("news", "weather"),
            Language.of("en-GB"),
            LocalDate.of(2026, 3, 9),
            "urn:gazette:morning-7");

    private static final double SIZE = 11;
    private static final double LEADING = 15;
    private static final double LEFT = 40;
    private static final double TOP = 60;

    final Part root = Part.document(Language.of("en-GB"));
    private final List<Page> pages = new ArrayList<>();
    private final List<Pages.Bookmark> outline = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private double y = TOP;
    private int order;

    private static Font font(String path) {
        return FontShelf.of(List.of()).find(path).orElseThrow();
    }

    /** A part directly in the document, read after those made before it. */
    Part part(Part.Role role) {
        return part(role, root);
    }

    Part part(Part.Role role, Part around) {
        order++;
        return around.child(role, order);
    }

    /** A line of its own. */
    Galley line(String words, Part part) {
        return add(new Item.Words(ROMAN, SIZE, 1, LEFT, y, Color.BLACK, glyphs(ROMAN, SIZE, words), part));
    }

    /** An item at the height of the last line; the next line goes under it. */
    Galley add(Item item) {
        items.add(item);
        if (item instanceof Item.Words) {
            y += LEADING;
        }
        return this;
    }

    Galley anchor(String name) {
        return add(new Item.Anchor(name, LEFT, y - LEADING, root));
    }

    Galley link(LinkTarget target, Part part) {
        return add(new Item.LinkArea(
                new Rectangle(LEFT, y - 2 * LEADING, 100, LEADING), target, "words of the link", part));
    }

    Galley bookmark(Pages.Bookmark bookmark) {
        outline.add(bookmark);
        return this;
    }

    /** Ends the page. */
    Galley page(String label) {
        pages.add(new Page(PageSize.A5, label, items));
        items = new ArrayList<>();
        y = TOP;
        return this;
    }

    Pages pages() {
        if (!items.isEmpty()) {
            page(String.valueOf(pages.size() + 1));
        }
        return new Pages(pages, root, outline);
    }

    byte[] print() {
        return print(pages());
    }

    static byte[] print(Pages pages) {
        return print(pages, FACTS);
    }

    static byte[] print(Pages pages, DocumentFacts facts) {
        var file = new ByteArrayOutputStream();
        try {
            PdfPress.write(pages, facts, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** One glyph for each character, unkerned. */
    static PlacedGlyphs glyphs(Font font, double size, String words) {
        int[] characters = words.codePoints().toArray();
        var ids = new int[characters.length];
        var texts = new String[characters.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = font.glyph(characters[i] == '\u00AD' ? '-' : characters[i]);
            texts[i] = Character.toString(characters[i]);
        }
        return glyphs(font, size, ids, texts);
    }

    static PlacedGlyphs glyphs(Font font, double size, int[] ids, String[] texts) {
        var advances = Arrays.stream(ids)
                .map(id -> (int) Math.round(font.advance(id) * size * 1000 / font.unitsPerEm()))
                .toArray();
        return new PlacedGlyphs(ids, advances, new int[ids.length], new int[ids.length], texts, false);
    }
}

package gazette.typeset.shape;

import gazette.font.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Scripts whose letters stack or change places (Bengali, Tamil, Khmer), set by the layout engine that comes with
 * Java. It is heavy, so it is woken only by a text that needs it.
 */
final class JavaHand implements Hand {
    /** What Java gives for a glyph that does not show. */
    private static final int INVISIBLE = 0xFFFE;

    private static final FontRenderContext FRACTIONS_KEPT = new FontRenderContext(null, false, true);

    private final Font font;
    private final java.awt.Font face;
    private final int flags;

    private JavaHand(Font font, java.awt.Font face, boolean rightToLeft) {
        this.font = font;
        this.face = face;
        this.flags = rightToLeft ? java.awt.Font.LAYOUT_RIGHT_TO_LEFT : java.awt.Font.LAYOUT_LEFT_TO_RIGHT;
    }

    /** The hand for a font; empty where Java has no layout engine, as in a container without font libraries. */
    static Optional<Hand> of(Font font, boolean rightToLeft) {
        try {
            var file = new ByteArrayInputStream(font.file());
            var face = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file)
                    .deriveFont((float) font.unitsPerEm())
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            var hand = new JavaHand(font, face, rightToLeft);
            hand.shape("a"); // the engine is loaded by the first text, and may not be there
            return Optional.of(hand);
        } catch (FontFormatException | IOException | RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }

    @Override
    public Glyphs shape(String text) {
        var chars = text.toCharArray();
        var vector = face.layoutGlyphVector(FRACTIONS_KEPT, chars, 0, chars.length, flags);
        int count = 0;
        var ids = new int[vector.getNumGlyphs()];
        var places = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int id = vector.getGlyphCode(i);
            if (id < INVISIBLE && id < font.glyphCount()) {
                ids[count] = id;
                places[count++] = i;
            }
        }
        return glyphs(vector, Arrays.copyOf(ids, count), places);
    }

    /** Java tells where glyphs are, not how far they move the pen: each one moves it to the next. */
    private Glyphs glyphs(GlyphVector vector, int[] ids, int[] places) {
        int count = ids.length;
        var advances = new int[count];
        var dx = new int[count];
        var dy = new int[count];
        var clusters = new int[count];
        int end =
                (int) Math.round(vector.getGlyphPosition(vector.getNumGlyphs()).getX());
        for (int i = 0; i < count; i++) {
            var here = vector.getGlyphPosition(places[i]);
            int x = (int) Math.round(here.getX());
            int next = i + 1 < count
                    ? (int) Math.round(vector.getGlyphPosition(places[i + 1]).getX())
                    : end;
            if (i == 0) {
                dx[i] = x;
                advances[i] = x;
            }
            advances[i] += next - x;
            dy[i] = -(int) Math.round(here.getY());
            clusters[i] = vector.getGlyphCharIndex(places[i]);
        }
        return new Glyphs(font, ids, advances, dx, dy, inOrder(clusters));
    }

    /** Glyphs that have changed places with others belong to one cluster with them. */
    private int[] inOrder(int[] clusters) {
        boolean descending = (flags & java.awt.Font.LAYOUT_RIGHT_TO_LEFT) != 0;
        for (int i = 1; i < clusters.length; i++) {
            if (descending) {
                clusters[i] = Math.min(clusters[i], clusters[i - 1]);
            }
            for (int k = i - 1; k >= 0 && !descending && clusters[k] > clusters[i]; k--) {
                clusters[k] = clusters[i];
            }
        }
        return clusters;
    }
}

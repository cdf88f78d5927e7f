package gazette.typeset.paragraph;

import gazette.typeset.shape.WideMarks;
import java.text.Bidi;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set, cut into sorts: words, white, atoms, leaders, breaks. Lengths are in 1/1000 pt, places are in
 * {@code char}s of the whole text, where an atom or a leader counts as one.
 */
final class Copy {
    /** A kind of sort. */
    enum Kind {
        WORD,
        /** White that stretches. */
        GLUE,
        /** White that keeps its width. */
        FIXED,
        /** No white at all, but where white may come in: between ideographs. */
        GAP,
        ATOM,
        LEADER,
        BREAK
    }

    /** Longer texts without spaces are cut, so that no number overflows. */
    private static final int LONGEST_WORD = 4096;

    /** Between ideographs a line gives as much as at a space of other scripts, a quarter of the size. */
    private static final int GAP_SHARE = 4;

    /** Words of Thai are not to fall apart, and Korean has spaces of its own. */
    private static final int SMALL_GAP_SHARE = 20;

    final String text;
    final boolean rightToLeft;

    /** How many sorts there are; the arrays are longer. */
    int count;

    Kind[] kinds;
    int[] from;
    int[] to;
    int[] width;

    /** Of a word: itself; of a leader: its pattern; of white: nothing, but in its fount; of others: none. */
    @Nullable
    Word[] words;

    /** Whether a line may end at this white. */
    boolean[] breaks;

    /** Whether this white is gone where a line begins or ends. */
    boolean[] vanishes;

    /** The direction of each sort, as Bidi has it: odd to the left. Empty if all run to the right. */
    byte[] levels;

    private final List<Piece> pieces;

    /** By piece: where it ends. */
    private final int[] ends;

    /** One if directions are mixed, none if all runs to the right, which is quickly seen. */
    private final @Nullable Bidi bidi;

    /** Where words of a script without spaces end. */
    private final BitSet wordEnds;

    /** Which marks go with ideographs, of those that these share with letters. */
    private final BitSet wideMarks;

    Copy(List<Piece> pieces, boolean rightToLeft, FountCase founts) {
        this.pieces = pieces;
        this.rightToLeft = rightToLeft;
        this.ends = new int[pieces.size()];
        this.text = join();
        this.bidi = bidi(text, rightToLeft);
        this.wordEnds = ThaiWords.ends(text);
        this.wideMarks = wideMarks();
        var size = 16 + text.length() / 2;
        this.kinds = new Kind[size];
        this.from = new int[size];
        this.to = new int[size];
        this.width = new int[size];
        this.words = new Word[size];
        this.breaks = new boolean[size];
        this.vanishes = new boolean[size];
        this.levels = new byte[bidi == null ? 0 : size];
        cut(founts);
    }

    private String join() {
        var joined = new StringBuilder();
        for (var i = 0; i < ends.length; i++) {
            switch (pieces.get(i)) {
                case Piece.Words words -> joined.append(words.text());
                case Piece.Atom atom -> joined.append(Signs.OBJECT);
                case Piece.Leader leader -> joined.append(Signs.OBJECT);
                case Piece.LineBreak end -> joined.append(Signs.LINE_SEPARATOR);
            }
            ends[i] = joined.length();
        }
        return joined.toString();
    }

    private static @Nullable Bidi bidi(String text, boolean rightToLeft) {
        if (text.isEmpty() || (!rightToLeft && !hasRightToLeft(text))) {
            return null;
        }
        var base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return new Bidi(text.replace(Signs.LINE_SEPARATOR, ' ').replace('\n', ' '), base);
    }

    private static boolean hasRightToLeft(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590' && Signs.runsToTheLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private BitSet wideMarks() {
        if (pieces.stream().noneMatch(Copy::isWrittenInIdeographs)) {
            return new BitSet();
        }
        var wide = WideMarks.in(text);
        for (var i = wide.nextSetBit(0); i >= 0; i = wide.nextSetBit(i + 1)) {
            wide.set(i, isWrittenInIdeographs(pieces.get(piece(i))));
        }
        return wide;
    }

    private static boolean isWrittenInIdeographs(Piece piece) {
        return piece instanceof Piece.Words words
                && WideMarks.areIn(words.style().language());
    }

    private void cut(FountCase founts) {
        var i = 0;
        for (var piece = 0; piece < ends.length; piece++) {
            switch (pieces.get(piece)) {
                case Piece.Words words -> {
                    // What follows in the same style is cut as one with it, so that it is kerned.
                    while (piece + 1 < ends.length
                            && pieces.get(piece + 1) instanceof Piece.Words next
                            && next.style().equals(words.style())) {
                        piece++;
                    }
                    cut(i, ends[piece], founts.of(words.style()));
                }
                case Piece.Atom atom -> add(Kind.ATOM, i, ends[piece], Fount.milli(atom.width()), null);
                case Piece.Leader leader -> {
                    var pattern = founts.of(leader.style()).word(leader.pattern(), false);
                    add(Kind.LEADER, i, ends[piece], pattern.width, pattern);
                }
                case Piece.LineBreak end -> add(Kind.BREAK, i, ends[piece], 0, null);
            }
            i = ends[piece];
        }
    }

    /** Cuts words of one style. */
    private void cut(int start, int end, Fount fount) {
        var i = start;
        while (i < end) {
            var c = text.charAt(i);
            if (Signs.isGlue(c)) {
                i = cutGlue(i, end, fount);
            } else if (Signs.isFixedSpace(c)) {
                add(Kind.FIXED, i, i + 1, fount.fixedSpace(c), fount.nothing());
                breaks[count - 1] = fount.wraps() && Signs.endsLine(c);
                i++;
            } else {
                i = cutWord(i, end, fount);
            }
        }
    }

    private int cutGlue(int start, int end, Fount fount) {
        var i = start;
        var binding = false;
        while (i < end && Signs.isGlue(text.charAt(i)) && level(i) == level(start)) {
            // In code only the white at the beginning of a line is not to be broken at.
            binding |= text.charAt(i) == Signs.NO_BREAK_SPACE && (i == start || !fount.isCode());
            i++;
        }
        add(Kind.GLUE, start, i, Math.multiplyExact(fount.space, i - start), fount.nothing());
        vanishes[count - 1] = fount.wraps() && !binding;
        breaks[count - 1] = vanishes[count - 1] && BreakRules.atSpace(text, start, i);
        return i;
    }

    private int cutWord(int start, int end, Fount fount) {
        var i = start;
        var limit = (int) Math.min(end, (long) start + LONGEST_WORD);
        var level = level(start);
        var mark = -1;
        while (i < limit && isOfWord(text.charAt(i)) && level(i) == level && !(i > start && isGap(i))) {
            if (WideMarks.isShared(text.charAt(i))) {
                if (mark >= 0 && wideMarks.get(mark) != wideMarks.get(i)) {
                    break;
                }
                mark = i;
            }
            i++;
        }
        if (i == limit && i < end && i - start > 1 && Character.isLowSurrogate(text.charAt(i))) {
            i--;
        }
        var itsFount = mark >= 0 && wideMarks.get(mark) ? fount.besideIdeographs() : fount;
        var word = itsFount.word(text.substring(start, i), (level & 1) == 1);
        add(Kind.WORD, start, i, word.width, word);
        if (i < end && isOfWord(text.charAt(i)) && isGap(i)) {
            var close = Signs.areCloseTogether(alike(i - 1, fount), alike(i, fount));
            add(Kind.GAP, i, i, close ? -fount.size / 2 : 0, fount.nothing());
            breaks[count - 1] = fount.wraps();
        }
        return i;
    }

    private char alike(int i, Fount fount) {
        return wideMarks.get(i) ? fount.besideIdeographs().alike(text.charAt(i)) : text.charAt(i);
    }

    private static boolean isOfWord(char c) {
        return !Signs.isGlue(c) && !Signs.isFixedSpace(c);
    }

    private boolean isGap(int i) {
        var isNearIdeograph = Signs.isIdeographic(text.charAt(i)) || Signs.isIdeographic(text.charAt(i - 1));
        return wordEnds.get(i) || (isNearIdeograph && BreakRules.between(text, i, false) == BreakRules.Kind.IDEOGRAPH);
    }

    private int level(int i) {
        return bidi == null ? 0 : bidi.getLevelAt(i);
    }

    private void add(Kind kind, int start, int end, int wide, @Nullable Word word) {
        if (count == kinds.length) {
            grow();
        }
        kinds[count] = kind;
        from[count] = start;
        to[count] = end;
        width[count] = wide;
        words[count] = word;
        breaks[count] = false;
        vanishes[count] = kind == Kind.GAP;
        if (levels.length > 0) {
            levels[count] = (byte) level(start == text.length() ? start - 1 : start);
        }
        count++;
    }

    private void grow() {
        var size = 2 * count;
        kinds = Arrays.copyOf(kinds, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        width = Arrays.copyOf(width, size);
        words = Arrays.copyOf(words, size);
        breaks = Arrays.copyOf(breaks, size);
        vanishes = Arrays.copyOf(vanishes, size);
        levels = levels.length == 0 ? levels : Arrays.copyOf(levels, size);
    }

    /** Whether there is nothing to be set. */
    boolean isEmpty() {
        for (var i = 0; i < count; i++) {
            if (!vanishes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The piece that a place belongs to. */
    int piece(int at) {
        var found = Arrays.binarySearch(ends, at);
        var piece = found < 0 ? -found - 1 : found + 1;
        while (piece < ends.length && ends[piece] <= at) {
            piece++;
        }
        return Math.min(piece, ends.length - 1);
    }

    /** Where a piece ends. */
    int end(int piece) {
        return ends[piece];
    }

    /** The number that the caller gave to a piece. */
    int owner(int piece) {
        return switch (pieces.get(piece)) {
            case Piece.Words words -> words.owner();
            case Piece.Atom atom -> atom.owner();
            case Piece.Leader leader -> leader.owner();
            case Piece.LineBreak end -> -1;
        };
    }

    /** The word of a sort that has one. */
    Word word(int sort) {
        return Objects.requireNonNull(words[sort]);
    }

    /** How much of a sort is white that can give and take. Between ideographs it is what a space would be in other scripts. */
    int glue(int sort) {
        return switch (kinds[sort]) {
            case GLUE -> width[sort];
            case GAP -> word(sort).fount().size / gapShare(text.charAt(from[sort]));
            default -> 0;
        };
    }

    private static int gapShare(char after) {
        return Signs.isThai(after) || Signs.isHangul(after) ? SMALL_GAP_SHARE : GAP_SHARE;
    }

    /** Whether a sort runs to the left. */
    boolean isToLeft(int sort) {
        return levels.length > 0 && (levels[sort] & 1) == 1;
    }
}

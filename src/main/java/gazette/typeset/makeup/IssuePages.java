package gazette.typeset.makeup;

import gazette.page.Page;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pages of an issue, of which only those of a few documents are there at a time: the last ones that somebody asked for.
 * They are made for that, each time alike. Whoever goes through them in order has each made once. Safe to share between threads.
 */
final class IssuePages extends AbstractList<Page> {
    private final List<Pagination.Folded> folded;
    private final List<Integer> starts;
    private final IntFunction<List<Chapter>> sheaves;
    private final BiFunction<Leaf, Integer, Page> builder;

    /** By the number of a sheaf, that of its first chapter; and one more. */
    private final List<Integer> chapters;

    private int open = -1;
    private List<Page> pages = List.of();

    /**
     * The pages of some sheaves.
     *
     * @param chapters by the number of a sheaf, that of its first chapter; and, as the last, how many chapters there are
     * @param sheaves makes the chapters of a sheaf
     * @param builder makes a page, of so many
     */
    IssuePages(
            List<Pagination.Folded> folded,
            List<Integer> chapters,
            IntFunction<List<Chapter>> sheaves,
            BiFunction<Leaf, Integer, Page> builder) {
        this.folded = folded;
        this.chapters = List.copyOf(chapters);
        this.starts = starts(folded, chapters);
        this.sheaves = sheaves;
        this.builder = builder;
    }

    /** By the number of a sheaf, that of its first page; and, as the last, how many pages there are. */
    private static List<Integer> starts(List<Pagination.Folded> folded, List<Integer> chapters) {
        var starts = new ArrayList<Integer>();
        int page = 0;
        for (int chapter : chapters) {
            while (page < folded.size() && folded.get(page).chapter() < chapter) {
                page++;
            }
            starts.add(page);
        }
        return starts;
    }

    @Override
    public int size() {
        return folded.size();
    }

    @Override
    public synchronized Page get(int index) {
        if (open < 0 || index < starts.get(open) || index >= starts.get(open + 1)) {
            open(sheaf(index));
        }
        return pages.get(index - starts.get(open));
    }

    private int sheaf(int page) {
        int sheaf = open + 1 < starts.size() - 1 && page >= starts.get(open + 1) ? open + 1 : 0;
        while (page >= starts.get(sheaf + 1)) {
            sheaf++;
        }
        return sheaf;
    }

    private void open(int sheaf) {
        pages = List.of();
        var made = sheaves.apply(sheaf);
        int first = chapters.get(sheaf);
        pages = IntStream.range(starts.get(sheaf), starts.get(sheaf + 1))
                .parallel()
                .mapToObj(i -> builder.apply(leaf(folded.get(i), made, first), folded.size()))
                .toList();
        open = sheaf;
    }

    private static Leaf leaf(Pagination.Folded page, List<Chapter> chapters, int first) {
        var chapter = chapters.get(page.chapter() - first);
        return new Leaf(
                chapter.frames(),
                page.slice().map(chapter.slices()::get).orElse(Slice.BLANK),
                page.kind(),
                page.folio(),
                page.strings());
    }
}

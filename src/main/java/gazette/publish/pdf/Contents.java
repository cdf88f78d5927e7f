package gazette.publish.pdf;

import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.survey.Sheet;
import gazette.publish.pdf.survey.Survey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * The content streams of all pages, in order, made ahead on other threads: as many as keep them busy, and no more, so that
 * memory stays as it is however many pages there are.
 */
final class Contents implements AutoCloseable {
    /** Pages made in one go. */
    private static final int QUIRE = 16;

    private static final ForkJoinPool WORKERS = ForkJoinPool.commonPool();
    private static final int QUIRES_AHEAD = 2 * ForkJoinPool.getCommonPoolParallelism() + 1;

    private final Survey survey;
    private final Deque<ForkJoinTask<List<byte[]>>> begun = new ArrayDeque<>();
    private final Deque<byte[]> made = new ArrayDeque<>();
    private int beginning;

    Contents(Survey survey) {
        this.survey = survey;
    }

    /** The next page's content stream, deflated. */
    byte[] next() {
        if (made.isEmpty()) {
            begin();
            made.addAll(begun.remove().join());
            begin();
        }
        return made.remove();
    }

    private void begin() {
        while (begun.size() < QUIRES_AHEAD && beginning < survey.sheets().size()) {
            int end = Math.min(beginning + QUIRE, survey.sheets().size());
            var quire = survey.sheets().subList(beginning, end);
            begun.add(WORKERS.submit(() -> write(quire)));
            beginning = end;
        }
    }

    private List<byte[]> write(List<Sheet> quire) {
        try (var flate = new Flate()) {
            var content = new PageContent(survey);
            var written = new ArrayList<byte[]>();
            for (var sheet : quire) {
                written.add(content.write(sheet, flate));
            }
            return written;
        }
    }

    /** Stops what nobody waits for any more. */
    @Override
    public void close() {
        begun.forEach(task -> task.cancel(false));
    }
}

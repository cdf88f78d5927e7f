package gazette.publish.pdf;

import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.survey.Sheet;
import gazette.publish.pdf.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The content streams of some pages, made side by side. */
final class Contents {
    /** Pages made in one go. */
    private static final int GO = 8;

    private Contents() {}

    /** What these pages draw, in their order, deflated. */
    static List<byte[]> of(List<Sheet> sheets, Survey survey) {
        int goes = (sheets.size() + GO - 1) / GO;
        return IntStream.range(0, goes)
                .parallel()
                .mapToObj(go -> sheets.subList(GO * go, Math.min(GO * (go + 1), sheets.size())))
                .flatMap(some -> write(some, survey).stream())
                .toList();
    }

    private static List<byte[]> write(List<Sheet> sheets, Survey survey) {
        try (var flate = new Flate()) {
            var content = new PageContent(survey);
            var written = new ArrayList<byte[]>();
            for (var sheet : sheets) {
                written.add(content.write(sheet, flate));
            }
            return written;
        }
    }
}

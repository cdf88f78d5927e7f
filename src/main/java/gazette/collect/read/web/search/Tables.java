package gazette.collect.read.web.search;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that lay a page out. */
final class Tables {
    private Tables() {}

    static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
            return false;
        }
        if (table.hasAttr("summary")) {
            return true;
        }
        var caption = table.selectFirst("caption");
        if ((caption != null && caption.childNodeSize() > 0)
                || table.selectFirst("col, colgroup, tfoot, thead, th") != null) {
            return true;
        }
        if (table.selectFirst("table table") != null && table.select("table").size() > 1) {
            return false;
        }
        int rows = 0;
        int columns = 0;
        for (var row : table.select("tr")) {
            rows += span(row.attr("rowspan"));
            columns = Math.max(
                    columns,
                    row.select("td").stream()
                            .mapToInt(cell -> span(cell.attr("colspan")))
                            .sum());
        }
        return rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    }

    private static int span(String number) {
        return number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
    }
}

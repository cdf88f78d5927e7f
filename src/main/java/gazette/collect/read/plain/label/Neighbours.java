package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;

/** What one label says about the next. */
final class Neighbours {
    private Neighbours() {}

    /** The weight of a label at a chunk after another label; 0 if the two do not mind each other. */
    static double weight(Copy copy, int at, Label before, Label label) {
        if (at == 0) {
            return first(label);
        }
        return switch (before) {
            case TITLE -> label == Label.QUOTATION ? -0.5 : 0;
            case HEADING -> afterHeading(label);
            case LIST_ITEM -> label == Label.LIST_ITEM ? 0.8 : label == Label.QUOTATION ? -1 : 0;
            case CREDIT -> label == Label.CAPTION ? 1 : 0;
            case CAPTION -> label == Label.CREDIT ? 1 : 0;
            case QUOTATION -> label == Label.QUOTATION ? -0.6 : 0;
            case VERSE -> label == Label.VERSE ? 1.5 : 0;
            case JUNK -> label == Label.JUNK ? 0.8 : 0;
            case BYLINE -> label == Label.BYLINE ? -3 : label == Label.DATELINE ? 0.5 : 0;
            case KICKER, DATELINE, PARAGRAPH, TURN, CODE, ATTRIBUTION, SOURCE, DIVIDER -> 0;
        };
    }

    private static double first(Label label) {
        return switch (label) {
            case KICKER, TITLE, JUNK, DIVIDER -> 0;
            case PARAGRAPH, VERSE -> -0.5;
            case BYLINE, DATELINE, CREDIT, CAPTION, HEADING, QUOTATION, ATTRIBUTION, LIST_ITEM, SOURCE, TURN, CODE ->
                -4;
        };
    }

    private static double afterHeading(Label label) {
        return switch (label) {
            case HEADING -> -1.2;
            case QUOTATION -> -0.5;
            case KICKER,
                    TITLE,
                    BYLINE,
                    DATELINE,
                    CREDIT,
                    CAPTION,
                    PARAGRAPH,
                    VERSE,
                    TURN,
                    ATTRIBUTION,
                    LIST_ITEM,
                    CODE,
                    SOURCE,
                    DIVIDER,
                    JUNK -> 0;
        };
    }
}

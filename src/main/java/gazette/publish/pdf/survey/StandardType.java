package gazette.publish.pdf.survey;

import gazette.page.Part;

/** What the standard calls a part (ISO 32000-1, 14.8.4). */
public final class StandardType {
    private StandardType() {}

    public static String of(Part part) {
        return switch (part.role()) {
            case DOCUMENT -> "Document";
            case ARTICLE -> "Art";
            case SECTION -> "Sect";
            case HEADING -> "H" + Math.clamp(part.level(), 1, 6);
            case PARAGRAPH -> "P";
            case BLOCK_QUOTE -> "BlockQuote";
            case ASIDE -> "Aside"; // of PDF 2.0; the role map says Div
            case LIST -> "L";
            case LIST_ITEM -> "LI";
            case LABEL -> "Lbl";
            case LIST_BODY -> "LBody";
            case TABLE -> "Table";
            case TABLE_HEAD -> "THead";
            case TABLE_BODY -> "TBody";
            case TABLE_FOOT -> "TFoot";
            case TABLE_ROW -> "TR";
            case TABLE_HEADING -> "TH";
            case TABLE_CELL -> "TD";
            // One that nobody described is no more than what stands in it.
            case FIGURE -> part.alternative().isPresent() ? "Figure" : "Div";
            case CAPTION -> "Caption";
            case CODE -> "Code";
            case NOTE -> "Note";
            case CONTENTS -> "TOC";
            case CONTENTS_ITEM -> "TOCI";
            case LINK -> "Link";
            case REFERENCE -> "Reference";
            case SPAN -> "Span";
            case GROUP -> "Div";
            case ARTIFACT -> "Artifact";
        };
    }
}

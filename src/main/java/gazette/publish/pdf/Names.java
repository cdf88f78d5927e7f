package gazette.publish.pdf;

import org.openpdf.text.pdf.PdfName;

/** Names that OpenPDF has no constant for. */
final class Names {
    static final PdfName CID_FONT_TYPE_0C = new PdfName("CIDFontType0C");
    static final PdfName COL_SPAN = new PdfName("ColSpan");
    static final PdfName FONT_WEIGHT = new PdfName("FontWeight");
    static final PdfName IDENTITY_H = new PdfName("Identity-H");
    static final PdfName LAYOUT = new PdfName("Layout");
    static final PdfName LIMITS = new PdfName("Limits");
    static final PdfName LIST = new PdfName("List");
    static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
    static final PdfName MARKED = new PdfName("Marked");
    static final PdfName NUMS = new PdfName("Nums");
    static final PdfName OBJ = new PdfName("Obj");
    static final PdfName OBJR = new PdfName("OBJR");
    static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");
    static final PdfName PLACEMENT = new PdfName("Placement");
    static final PdfName ROW_SPAN = new PdfName("RowSpan");
    static final PdfName SCOPE = new PdfName("Scope");
    static final PdfName STRUCT_ELEM = new PdfName("StructElem");
    static final PdfName STRUCT_TREE_ROOT = new PdfName("StructTreeRoot");

    private Names() {}
}

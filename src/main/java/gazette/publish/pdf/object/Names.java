package gazette.publish.pdf.object;

import org.openpdf.text.pdf.PdfName;

/** Names that OpenPDF has no constant for. */
public final class Names {
    public static final PdfName CID_FONT_TYPE_0C = new PdfName("CIDFontType0C");
    public static final PdfName COL_SPAN = new PdfName("ColSpan");
    public static final PdfName FONT_WEIGHT = new PdfName("FontWeight");
    public static final PdfName IDENTITY_H = new PdfName("Identity-H");
    public static final PdfName LAYOUT = new PdfName("Layout");
    public static final PdfName LIMITS = new PdfName("Limits");
    public static final PdfName LIST = new PdfName("List");
    public static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
    public static final PdfName MARKED = new PdfName("Marked");
    public static final PdfName NUMS = new PdfName("Nums");
    public static final PdfName OBJ = new PdfName("Obj");
    public static final PdfName OBJR = new PdfName("OBJR");
    public static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");
    public static final PdfName PLACEMENT = new PdfName("Placement");
    public static final PdfName ROW_SPAN = new PdfName("RowSpan");
    public static final PdfName SCOPE = new PdfName("Scope");
    public static final PdfName STRUCT_ELEM = new PdfName("StructElem");
    public static final PdfName STRUCT_TREE_ROOT = new PdfName("StructTreeRoot");

    private Names() {}
}

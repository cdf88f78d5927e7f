package gazette.publish.pdf.structure;

import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.publish.pdf.object.Coordinates;
import gazette.publish.pdf.object.Names;
import gazette.publish.pdf.object.ObjectWriter;
import gazette.publish.pdf.structure.TagTypes.Surroundings;
import gazette.publish.pdf.survey.Kid;
import gazette.publish.pdf.survey.Sheet;
import gazette.publish.pdf.survey.Survey;
import gazette.publish.pdf.survey.Tag;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Writes the structure tree (ISO 32000-1, 14.7), in the order of reading: of a large issue each document as soon as its pages
 * are written, so that the tree never stands in memory whole.
 */
public final class TagWriter {
    /** How many entries a leaf of the parent tree has: one object stream. */
    private static final int LEAF = 200;

    /** So many elements may wait until all pages are written: those of any usual issue. */
    private static final int MOST_WAITING = 20_000;

    private static final Surroundings INSIDE_ROOT = new Surroundings("Document", false);

    private final ObjectWriter writer;
    private final Survey survey;
    private final List<PdfIndirectReference> annotations;
    private final Map<Tag, PdfIndirectReference> references = new HashMap<>();
    private final TagTypes types = new TagTypes();
    /** By the number of a page, where the list of its elements is. */
    private final List<PdfIndirectReference> pages = new ArrayList<>();

    /** By the number of a link, where its element is. */
    private final List<PdfIndirectReference> links = new ArrayList<>();

    private final Set<Tag> written = new HashSet<>();
    private final PdfIndirectReference top;
    private int notes;

    /**
     * A writer of one tree.
     *
     * @param annotations the links, by their number
     */
    public TagWriter(ObjectWriter writer, Survey survey, List<PdfIndirectReference> annotations) {
        this.writer = writer;
        this.survey = survey;
        this.annotations = annotations;
        this.top = writer.getPdfIndirectReference();
    }

    /** Takes down which elements stand on the next page, and writes those of documents that ended before it. */
    public void add(Sheet sheet) throws IOException {
        var marked = new PdfArray();
        for (var tag : sheet.content()) {
            marked.add(reference(tag));
        }
        pages.add(writer.add(marked));
        for (var link : sheet.links()) {
            links.add(reference(link.tag()));
        }
        if (survey.waiting() > MOST_WAITING) {
            writeEnded(sheet);
        }
    }

    /** What stands on the page, and what comes after that in the order of reading, has not ended. */
    private void writeEnded(Sheet sheet) throws IOException {
        int here = sheet.content().stream()
                .map(this::underRoot)
                .mapToInt(tag -> tag.part().order())
                .min()
                .orElse(0);
        for (var kid : survey.root().kids()) {
            if (kid instanceof Tag tag && tag.part().order() < here && written.add(tag)) {
                write(new Element(tag, INSIDE_ROOT, reference(survey.root())));
                survey.forget(tag);
            }
        }
    }

    private Tag underRoot(Tag tag) {
        var above = tag;
        while (above.parent().isPresent() && !above.parent().get().equals(survey.root())) {
            above = above.parent().get();
        }
        return above;
    }

    /** Writes the rest of the tree; says where its root is. */
    public PdfIndirectReference write() throws IOException {
        write(new Element(survey.root(), Surroundings.NONE, top));

        var root = new PdfDictionary(Names.STRUCT_TREE_ROOT);
        root.put(PdfName.K, reference(survey.root()));
        root.put(PdfName.ROLEMAP, new PdfLiteral(PdfObject.DICTIONARY, "<</Aside/Div>>"));
        root.put(PdfName.PARENTTREE, parentTree());
        root.put(Names.PARENT_TREE_NEXT_KEY, new PdfNumber(pages.size() + links.size()));
        writer.addToBody(root, top);
        return top;
    }

    private PdfIndirectReference reference(Tag tag) {
        return references.computeIfAbsent(tag, t -> writer.getPdfIndirectReference());
    }

    private void write(Element outermost) throws IOException {
        Deque<Element> waiting = new ArrayDeque<>();
        waiting.push(outermost);
        while (!waiting.isEmpty()) {
            var element = waiting.pop();
            var type = types.type(element.tag, element.around);
            var kids = element.tag.kids();
            var own = reference(element.tag);
            writer.addToBody(dictionary(element, type, kids), own);
            if (!isNearRoot(element.tag)) {
                references.remove(element.tag);
            }
            var inside = element.around.with(element.tag, type);
            for (var kid : kids.reversed()) {
                if (kid instanceof Tag tag && !written.contains(tag)) {
                    waiting.push(new Element(tag, inside, own));
                }
            }
        }
    }

    /** Whether others still have to say where it is. */
    private boolean isNearRoot(Tag tag) {
        return tag.parent().map(survey.root()::equals).orElse(true);
    }

    /** A tag that is about to be written, what is around it, and where the one above it is. */
    private record Element(Tag tag, Surroundings around, PdfIndirectReference parent) {}

    private PdfDictionary dictionary(Element element, String type, List<Kid> kids) {
        var part = element.tag.part();
        var dictionary = new PdfDictionary(Names.STRUCT_ELEM);
        dictionary.put(PdfName.S, new PdfName(type));
        dictionary.put(PdfName.P, element.parent);
        part.alternative().ifPresent(words -> dictionary.put(PdfName.ALT, text(words)));
        part.language().ifPresent(language -> dictionary.put(PdfName.LANG, new PdfString(language.tag())));
        attributes(element.tag, type).ifPresent(attributes -> dictionary.put(PdfName.A, attributes));
        if (type.equals("Note")) {
            notes++;
            dictionary.put(PdfName.ID, new PdfString("note-" + notes)); // PDF/UA-1, 7.9
        }
        putKids(kids, dictionary);
        return dictionary;
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    private void putKids(List<Kid> kids, PdfDictionary dictionary) {
        int home = -1;
        var written = new PdfArray();
        for (var kid : kids) {
            switch (kid) {
                case Tag tag -> written.add(reference(tag));
                case Kid.Content content -> {
                    if (home < 0) {
                        home = content.page();
                        dictionary.put(PdfName.PG, writer.page(home));
                    }
                    written.add(content.page() == home ? new PdfNumber(content.number()) : elsewhere(content));
                }
                case Kid.Link link -> written.add(object(link));
            }
        }
        if (!written.isEmpty()) {
            dictionary.put(PdfName.K, written.size() == 1 ? written.getPdfObject(0) : written);
        }
    }

    private PdfObject elsewhere(Kid.Content content) {
        var reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, writer.page(content.page()));
        reference.put(PdfName.MCID, new PdfNumber(content.number()));
        return reference;
    }

    private PdfObject object(Kid.Link link) {
        var reference = new PdfDictionary(Names.OBJR);
        reference.put(PdfName.PG, writer.page(link.page()));
        reference.put(Names.OBJ, annotations.get(link.number()));
        return reference;
    }

    private Optional<PdfDictionary> attributes(Tag tag, String type) {
        return switch (type) {
            case "Figure" -> tag.box().map(this::layout);
            case "L" -> numbering(tag).map(name -> attribute(Names.LIST, Names.LIST_NUMBERING, name));
            case "TH" -> Optional.of(spanned(tag, attribute(PdfName.TABLE, Names.SCOPE, scope(tag))));
            case "TD" -> Optional.of(spanned(tag, attribute(PdfName.TABLE))).filter(cell -> cell.size() > 1);
            default -> Optional.empty();
        };
    }

    private static PdfDictionary attribute(PdfName owner) {
        var attribute = new PdfDictionary();
        attribute.put(PdfName.O, owner);
        return attribute;
    }

    private static PdfDictionary attribute(PdfName owner, PdfName key, String value) {
        var attribute = attribute(owner);
        attribute.put(key, new PdfName(value));
        return attribute;
    }

    private PdfDictionary spanned(Tag cell, PdfDictionary attributes) {
        int columns = types.columns(cell);
        if (columns > 1) {
            attributes.put(Names.COL_SPAN, new PdfNumber(columns));
        }
        int rows = cell.part().span().rows();
        if (rows > 1) {
            attributes.put(Names.ROW_SPAN, new PdfNumber(rows));
        }
        return attributes;
    }

    private PdfDictionary layout(Tag.Box box) {
        double height = box.height();
        Rectangle area = box.area();
        var layout = attribute(Names.LAYOUT, Names.PLACEMENT, "Block");
        layout.put(PdfName.BBOX, Coordinates.box(area.x(), height - area.bottom(), area.right(), height - area.y()));
        return layout;
    }

    /** How a list is numbered, as its first label shows; PDF/UA-1, 7.6, wants to know if there are labels. */
    private static Optional<String> numbering(Tag list) {
        return firstLabel(list).map(label -> {
            var words = label.firstWords().strip();
            int first = words.isEmpty() ? ' ' : words.codePointAt(0);
            if (Character.isDigit(first)) {
                return "Decimal";
            }
            if (Character.isLetter(first)) {
                return Character.isUpperCase(first) ? "UpperAlpha" : "LowerAlpha";
            }
            return "Disc";
        });
    }

    private static Optional<Tag> firstLabel(Tag list) {
        for (var item : list.kids()) {
            if (item instanceof Tag tag) {
                for (var kid : tag.kids()) {
                    if (kid instanceof Tag label && label.part().role() == Part.Role.LABEL) {
                        return Optional.of(label);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Unless it says so itself: a row of nothing but headings heads the columns; a heading among cells heads its row. */
    private static String scope(Tag heading) {
        var stated = heading.part().scope();
        if (stated.isPresent()) {
            return switch (stated.get()) {
                case COLUMN -> "Column";
                case ROW -> "Row";
                case BOTH -> "Both";
            };
        }
        boolean isHead = heading.parent().stream()
                .flatMap(row -> row.kids().stream())
                .allMatch(kid -> kid instanceof Tag cell && cell.part().role() == Part.Role.TABLE_HEADING);
        return isHead ? "Column" : "Row";
    }

    /** From what is marked on a page, and from each annotation, up to its element (14.7.4.4). */
    private PdfIndirectReference parentTree() throws IOException {
        var parents = new ArrayList<>(pages);
        parents.addAll(links);
        var leaves = new PdfArray();
        for (int from = 0; from < parents.size(); from += LEAF) {
            leaves.add(leaf(parents, from, Math.min(parents.size(), from + LEAF)));
        }
        var tree = new PdfDictionary();
        tree.put(PdfName.KIDS, leaves);
        return writer.add(tree);
    }

    private PdfIndirectReference leaf(List<PdfIndirectReference> parents, int from, int to) throws IOException {
        var entries = new PdfArray();
        for (int key = from; key < to; key++) {
            entries.add(new PdfNumber(key));
            entries.add(parents.get(key));
        }
        var leaf = new PdfDictionary();
        leaf.put(Names.LIMITS, new PdfArray(new int[] {from, to - 1}));
        leaf.put(Names.NUMS, entries);
        return writer.add(leaf);
    }
}

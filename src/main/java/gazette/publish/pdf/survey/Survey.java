package gazette.publish.pdf.survey;

import gazette.diagnostic.Diagnostic;
import gazette.font.Font;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import gazette.page.Pages;
import gazette.page.Part;
import gazette.publish.pdf.font.Spacing;
import gazette.publish.pdf.font.TypeCase;
import gazette.publish.pdf.picture.Artwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be settled page by page, in order, before a page is written: the codes of glyphs, the names of pictures, the
 * structure tree, the places that links lead to. After it the page can be written on its own, beside others.
 */
public final class Survey {
    private final Pages pages;
    private final Map<Face, TypeCase> byFace = new HashMap<>();
    private final List<TypeCase> cases = new ArrayList<>();
    private final Map<String, Artwork> pictures = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Part, Tag> tags = new HashMap<>();
    private final Map<Tag, Tag> bodies = new HashMap<>();
    private final Tag root;
    private final List<String> labels = new ArrayList<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private final Set<String> nowhere = new HashSet<>();
    private int links;

    /** A survey of pages, none of which it has seen. */
    public Survey(Pages pages) {
        this.pages = pages;
        this.root = new Tag(pages.root(), Optional.empty());
        tags.put(pages.root(), root);
    }

    /** Looks at the next page. */
    public Sheet next(Page page) {
        int number = labels.size();
        labels.add(page.label());
        findPlaces(number, page);
        return survey(number, page);
    }

    public Pages pages() {
        return pages;
    }

    /** The fonts in use, in the order of first use. */
    public List<TypeCase> cases() {
        return cases;
    }

    /** What these words take their codes from. */
    public TypeCase typeCase(Item.Words words) {
        return Objects.requireNonNull(byFace.get(Face.of(words)));
    }

    /** The picture of this name among those of the issue. */
    public Artwork picture(String href) {
        return Objects.requireNonNull(pictures.get(href));
    }

    /** Where an anchor stands; empty if it is on none of the pages seen so far. */
    public Optional<Place> place(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }

    /** The top of the structure tree. */
    public Tag root() {
        return root;
    }

    /** The labels of the pages seen so far. */
    public List<String> labels() {
        return labels;
    }

    /** How many link annotations there are on the pages seen so far. */
    public int links() {
        return links;
    }

    /** How many parts have a tag that is still to be written. */
    public int waiting() {
        return tags.size();
    }

    /** Forgets what is in a tag that has been written. A part of it that turned up again would get a tag of its own. */
    public void forget(Tag written) {
        for (var kid : written.kids()) {
            if (kid instanceof Tag tag) {
                forget(tag);
            }
        }
        written.empty();
        tags.remove(written.part());
        bodies.remove(written);
    }

    /** What was noticed, in order. */
    public List<Diagnostic> notes() {
        return notes;
    }

    private void findPlaces(int number, Page page) {
        for (var item : page.items()) {
            if (item instanceof Item.Anchor anchor) {
                places.putIfAbsent(anchor.name(), new Place(number, page.size().height() - anchor.y()));
            }
        }
    }

    private Sheet survey(int number, Page page) {
        var sheet = new Sheet(number, page, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        var runs = new Runs();
        for (var item : page.items()) {
            if (runs.startsWith(item) && Runs.isRead(item)) {
                var tag = tag(item.part());
                tag.add(new Kid.Content(number, sheet.content().size()));
                sheet.content().add(tag);
            }
            switch (item) {
                case Item.Words words -> take(words);
                case Item.PlacedPicture picture -> take(picture, sheet);
                case Item.LinkArea area -> link(area, sheet);
                case Item.Fill fill -> {}
                case Item.Anchor anchor -> {}
                case Item.Blank blank -> {
                    if (Runs.isRead(blank)) {
                        tag(blank.part());
                    }
                }
            }
        }
        return sheet;
    }

    private void take(Item.Words words) {
        if (!Runs.draws(words)) {
            return;
        }
        var typeCase = byFace.computeIfAbsent(Face.of(words), this::typeCase);
        var glyphs = words.glyphs();
        for (int i = 0; i < glyphs.count(); i++) {
            typeCase.take(glyphs.ids()[i], glyphs.texts()[i]);
        }
        if (words.part().role() == Part.Role.LABEL) {
            tag(words.part()).begin(glyphs.text());
        }
    }

    private TypeCase typeCase(Face face) {
        var typeCase = new TypeCase(face.font, face.spacing, "F" + (cases.size() + 1));
        cases.add(typeCase);
        return typeCase;
    }

    private void take(Item.PlacedPicture placed, Sheet sheet) {
        if (!Runs.draws(placed)) {
            return;
        }
        var artwork = pictures.computeIfAbsent(
                placed.href(), href -> new Artwork(href, "I" + (pictures.size() + 1), placed.picture()));
        sheet.pictures().put(artwork.resource(), artwork);
        if (Runs.isRead(placed)) {
            tag(placed.part()).grow(sheet.number(), sheet.page().size().height(), placed.area());
        }
    }

    private void link(Item.LinkArea area, Sheet sheet) {
        if (area.target() instanceof LinkTarget.Inside inside
                && !pages.anchors().contains(inside.anchor())) {
            if (nowhere.add(inside.anchor())) {
                notes.add(Diagnostic.warning(
                        inside.anchor(),
                        "a link on page " + sheet.page().label()
                                + " leads here, but nothing of this name is on any page",
                        "mend the link in the theme or in the article"));
            }
            return;
        }
        var tag = linkTag(area.part());
        tag.add(new Kid.Link(sheet.number(), links));
        sheet.links().add(new Sheet.Link(links, area, tag));
        links++;
    }

    /** PDF/UA-1, 7.18.5: an annotation of a link stands in an element of a link. */
    private Tag linkTag(Part part) {
        for (var around = Optional.of(part);
                around.isPresent();
                around = around.get().parent()) {
            if (around.get().role() == Part.Role.LINK) {
                return tag(around.get());
            }
        }
        return part.role() == Part.Role.ARTIFACT
                ? tag(pages.root().child(Part.Role.LINK, Integer.MAX_VALUE))
                : tag(part.child(Part.Role.LINK, part.order()));
    }

    /** The tag of a part; it and those around it are begun when they are first met. */
    private Tag tag(Part part) {
        var known = tags.get(part);
        if (known != null) {
            return known;
        }
        var begun = new ArrayList<Part>();
        Optional<Part> missing = Optional.of(part);
        while (missing.isPresent() && !tags.containsKey(missing.get())) {
            begun.add(missing.get());
            missing = missing.get().parent();
        }
        var around =
                missing.map(found -> Objects.requireNonNull(tags.get(found))).orElse(root);
        for (var inner : begun.reversed()) {
            around = new Tag(inner, Optional.of(holder(inner, around)));
            tags.put(inner, around);
        }
        return around;
    }

    /** What a tag goes into: an item of a list has nothing in it but its label and its body (PDF/UA-1, 7.2). */
    private Tag holder(Part part, Tag around) {
        boolean needsBody = around.part().role() == Part.Role.LIST_ITEM
                && part.role() != Part.Role.LABEL
                && part.role() != Part.Role.LIST_BODY;
        return needsBody
                ? bodies.computeIfAbsent(
                        around,
                        item -> new Tag(item.part().child(Part.Role.LIST_BODY, part.order()), Optional.of(item)))
                : around;
    }

    /** A font at one of the spacings in which words are set in it. */
    private record Face(Font font, int spacing) {
        static Face of(Item.Words words) {
            return new Face(words.font(), Spacing.of(words));
        }
    }

    /**
     * Where an anchor stands.
     *
     * @param page from 0
     * @param up from the foot of the page, in pt
     */
    public record Place(int page, double up) {}
}

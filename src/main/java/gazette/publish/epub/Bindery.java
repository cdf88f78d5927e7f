package gazette.publish.epub;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Publication;
import gazette.font.Font;
import gazette.markup.Document;
import gazette.markup.Document.Kind;
import gazette.publish.epub.cover.CoverPicture;
import gazette.publish.epub.cover.Front;
import gazette.publish.epub.file.Volume;
import gazette.publish.epub.leaf.Bound;
import gazette.publish.epub.leaf.Href;
import gazette.publish.epub.leaf.Knife;
import gazette.publish.epub.leaf.Leaf;
import gazette.publish.epub.leaf.Links;
import gazette.publish.epub.leaf.Plates;
import gazette.publish.epub.leaf.Words;
import gazette.publish.epub.type.Typecase;
import io.documentnode.epub4j.domain.LazyResource;
import io.documentnode.epub4j.domain.LazyResourceProvider;
import io.documentnode.epub4j.domain.ManifestItemProperties;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds documents, pictures and fonts into one volume. */
final class Bindery {
    /** Well below the 260 kB at which readers on Adobe's engine give up. */
    private static final long LONGEST_LEAF = 200_000;

    private static final String OURS = "fonts/literata/Literata-SemiBold.ttf";
    private static final MediaType TRUE_TYPE = new MediaType("font/ttf", ".ttf");
    private static final MediaType POST_SCRIPT = new MediaType("font/otf", ".otf");

    private final Publication publication;
    private final Imprint imprint;
    private final Set<String> taken = new HashSet<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private final Plates plates;
    private final Accessibility accessibility = new Accessibility();

    private Bindery(Publication publication) {
        if (publication.documents().isEmpty()) {
            throw new IllegalArgumentException("an issue without documents");
        }
        this.publication = publication;
        this.imprint = new Imprint(publication.issue());
        this.plates = new Plates(publication.pictures());
    }

    /** The volume of a publication, with notes about what could not go into it. */
    static Noted<Volume> bind(Publication publication) {
        var bindery = new Bindery(publication);
        return new Noted<>(bindery.bind(), bindery.notes);
    }

    private Volume bind() {
        publication.documents().forEach(document -> take(document.href()));
        publication.pictures().keySet().forEach(this::take);
        var sheet = free("gazette.css");
        var leaves = leaves(sheet);
        var type =
                Typecase.of(publication, () -> leaves.stream().map(Bound::leaf).iterator(), plates, this::free);
        notes.addAll(type.notes());
        notes.addAll(plates.notes());
        var volume = volume(new Resource("css", type.sheet().getBytes(StandardCharsets.UTF_8), sheet, MediaTypes.CSS));
        bind(volume, leaves);
        cover(volume, type);
        pictures(volume);
        type.fonts()
                .forEach((href, font) -> volume.getResources()
                        .add(new Resource(id(volume), font, href, href.endsWith(".otf") ? POST_SCRIPT : TRUE_TYPE)));
        volume.statements().addAll(imprint.statements());
        volume.statements().addAll(accessibility.statements());
        return volume;
    }

    private void take(String href) {
        if (!taken.add(Href.inside(href))) {
            throw new IllegalArgumentException("two files of the issue are called " + href);
        }
    }

    /** A name that no file has yet: the one wanted, or the same with a number. */
    private String free(String wanted) {
        int dot = wanted.lastIndexOf('.');
        var href = wanted;
        for (int n = 2; !taken.add(href); n++) {
            href = wanted.substring(0, dot) + "-" + n + wanted.substring(dot);
        }
        return href;
    }

    /** All documents cut into leaves; only then is it known where links lead. */
    private List<Bound> leaves(String sheet) {
        var knife = new Knife(LONGEST_LEAF);
        var links = new Links();
        var leaves = new ArrayList<Bound>();
        for (var document : publication.documents()) {
            var whole = plates.mount(Leaf.dress(document, title(document), sheet));
            var href = document.href();
            for (var part : knife.cut(whole.html())) {
                var leaf = new Leaf(href, document, part);
                links.add(leaf);
                leaves.add(Bound.of(leaf));
                href = free(document.href());
            }
            taken.remove(href); // the name of a part that did not come
        }
        leaves.replaceAll(bound -> {
            var leaf = bound.leaf();
            var mended = links.mend(leaf);
            accessibility.look(mended);
            return mended.equals(leaf) ? bound : Bound.of(mended);
        });
        notes.addAll(links.notes());
        return leaves;
    }

    private String title(Document document) {
        return Words.line(document.title(), imprint.paper());
    }

    private Volume volume(Resource sheet) {
        var contents = first(Kind.CONTENTS).map(this::title).orElse(imprint.paper());
        var navigation = new Resource("nav", new byte[0], free("nav.xhtml"), MediaTypes.XHTML);
        navigation.setTitle(contents);
        var ncx = new Resource("ncx", new byte[0], free("toc.ncx"), MediaTypes.NCX);
        return new Volume(imprint.identifier(), imprint.title(), imprint.language(), navigation, ncx, sheet);
    }

    private Optional<Document> first(Kind kind) {
        return publication.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst();
    }

    private void bind(Volume volume, List<Bound> leaves) {
        // An issue without a page of contents shows the one that is made for the menu, behind the cover.
        boolean contents = first(Kind.CONTENTS).isPresent();
        for (var leaf : leaves) {
            if (!contents && leaf.document().kind() != Kind.COVER) {
                volume.getSpine().addResource(volume.navigation());
                contents = true;
            }
            var resource = lazy(volume, leaf.href(), MediaTypes.XHTML, href -> new ByteArrayInputStream(leaf.file()));
            if (leaf.hasDrawing()) {
                volume.mark(resource, ManifestItemProperties.SVG);
            }
            volume.getSpine().addResource(resource);
        }
        if (!contents) {
            volume.getSpine().addResource(volume.navigation());
        }
        new Signposts(publication, volume, this::title).put();
    }

    /** The picture that libraries show. Without it they show the file's name. */
    private void cover(Volume volume, Typecase type) {
        var headlines = publication.issue().sections().stream()
                .flatMap(section -> section.articles().stream())
                .map(article -> Words.line(article.title(), ""))
                .filter(headline -> !headline.isEmpty())
                .toList();
        var front = new Front(imprint.paper(), Words.date(publication.issue().date(), imprint.language()), headlines);
        CoverPicture.draw(front, withOurs(type.strong()), withOurs(type.plain()))
                .ifPresentOrElse(
                        png -> {
                            var href = free("cover.png");
                            volume.setCoverImage(new Resource("cover-image", png, href, MediaTypes.PNG));
                            volume.mark(volume.getCoverImage(), ManifestItemProperties.COVER_IMAGE);
                        },
                        () -> notes.add(Diagnostic.note(
                                publication.issue().title(), "no font draws this name: the cover has no picture")));
    }

    /** Where the theme names no font, the cover is drawn in our own. */
    private List<Font> withOurs(List<Font> fonts) {
        return Stream.concat(fonts.stream(), publication.fonts().find(OURS).stream())
                .toList();
    }

    private void pictures(Volume volume) {
        plates.shown()
                .forEach((href, picture) -> lazy(volume, href, type(picture.format()), same -> Plates.file(picture)));
    }

    private static MediaType type(Picture.Format format) {
        return new MediaType(format.mediaType(), "." + format.extension());
    }

    /** Adds a file whose bytes are made when they are written. */
    private static Resource lazy(Volume volume, String href, MediaType type, LazyResourceProvider bytes) {
        var resource = new LazyResource(bytes, href);
        resource.setId(id(volume));
        resource.setMediaType(type);
        return volume.getResources().add(resource);
    }

    private static String id(Volume volume) {
        return "f" + volume.getResources().size();
    }
}

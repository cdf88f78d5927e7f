package gazette.publish.epub.file;

import gazette.markup.Element;
import gazette.publish.epub.leaf.Tag;
import io.documentnode.epub4j.domain.ManifestItemProperties;
import io.documentnode.epub4j.domain.Resource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the package says of itself: the issue's metadata, its files, their order.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, 5</a>
 */
final class PackageDocument {
    /** The id of the element that holds the identifier. */
    private static final String UID = "uid";

    private int refined;

    private PackageDocument() {}

    static byte[] of(Volume volume) {
        var root = Tag.named("package")
                .with("xmlns", "http://www.idpf.org/2007/opf")
                .with("version", "3.0")
                .with("unique-identifier", UID)
                .with("xml:lang", volume.language())
                .with("dir", volume.isRightToLeft() ? "rtl" : "ltr")
                .with("prefix", "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/");
        return Xml.file(root.holding(new PackageDocument().metadata(volume))
                .holding(manifest(volume))
                .holding(spine(volume))
                .holding(guide(volume)));
    }

    private Tag metadata(Volume volume) {
        var metadata = Tag.named("metadata").with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        metadata.holding(Tag.named("dc:identifier").with("id", UID).saying(volume.identifier()));
        volume.statements().forEach(statement -> state(metadata, statement));
        if (EpubFile.hasFonts(volume)) {
            state(metadata, Statement.property("ibooks:specified-fonts", "true"));
        }
        var cover = volume.getCoverImage();
        if (cover != null) {
            state(metadata, Statement.old("cover", cover.getId()));
        }
        return metadata;
    }

    private void state(Tag metadata, Statement statement) {
        var tag = Tag.named(statement.name());
        statement.attributes().forEach(tag::with);
        var id = "s" + (refined + 1);
        if (!statement.refinements().isEmpty()) {
            tag.with("id", id);
            refined++;
        }
        metadata.holding(tag.saying(statement.value()));
        for (var refinement : statement.refinements()) {
            var meta = Tag.named(refinement.name()).with("refines", "#" + id);
            refinement.attributes().forEach(meta::with);
            metadata.holding(meta.saying(refinement.value()));
        }
    }

    private static Tag manifest(Volume volume) {
        var manifest = Tag.named("manifest");
        for (var resource : volume.files()) {
            var item = Tag.named("item")
                    .with("id", resource.getId())
                    .with("href", resource.getHref())
                    .with("media-type", resource.getMediaType().getName());
            var properties = properties(volume, resource);
            manifest.holding(properties.isEmpty() ? item : item.with("properties", properties));
        }
        return manifest;
    }

    private static String properties(Volume volume, Resource resource) {
        return volume.properties(resource).stream()
                .map(ManifestItemProperties::getName)
                .collect(Collectors.joining(" "));
    }

    private static Tag spine(Volume volume) {
        var spine = Tag.named("spine")
                .with("toc", volume.getSpine().getTocResource().getId());
        if (volume.isRightToLeft()) {
            spine.with("page-progression-direction", "rtl");
        }
        for (var place : volume.getSpine().getSpineReferences()) {
            spine.holding(Tag.named("itemref").with("idref", place.getResourceId()));
        }
        return spine;
    }

    /** EPUB 2's landmarks, which Kindle and Adobe's readers still look for. */
    private static List<Element> guide(Volume volume) {
        var references = volume.getGuide().getReferences();
        var guide = Tag.named("guide");
        references.forEach(reference -> guide.holding(Tag.named("reference")
                .with("type", reference.getType())
                .with("title", reference.getTitle())
                .with("href", reference.getCompleteHref())));
        return references.isEmpty() ? List.of() : List.of(guide.element());
    }
}

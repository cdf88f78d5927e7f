package gazette.publish.epub.file;

import gazette.language.Language;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.ManifestItemProperties;
import io.documentnode.epub4j.domain.Resource;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * epub4j's book with what EPUB 3 adds to it. Of epub4j's own metadata only identifier and title are used: they know no
 * refinements, and an author must have a first and a last name there.
 */
public final class Volume extends Book {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Statement> statements = new ArrayList<>();
    private final transient Map<Resource, Set<ManifestItemProperties>> properties = new LinkedHashMap<>();
    private final transient List<Landmark> landmarks = new ArrayList<>();
    private final transient Language language;
    private final Resource navigation;
    private final Resource sheet;

    /**
     * @param language of the names and titles that the package says
     * @param navigation the EPUB 3 table of contents; it is written with the volume
     * @param ncx the EPUB 2 table of contents, likewise
     * @param sheet the style sheet of all documents
     */
    public Volume(
            String identifier, String title, Language language, Resource navigation, Resource ncx, Resource sheet) {
        this.language = language;
        this.navigation = navigation;
        this.sheet = sheet;
        getMetadata().setIdentifiers(List.of(new Identifier("uid", identifier)));
        getMetadata().setTitles(List.of(title));
        List.of(navigation, ncx, sheet).forEach(getResources()::add);
        mark(navigation, ManifestItemProperties.NAV);
        getSpine().setTocResource(ncx);
    }

    String identifier() {
        return getMetadata().getIdentifiers().getFirst().getValue();
    }

    String language() {
        return language.tag();
    }

    boolean isRightToLeft() {
        return language.isRightToLeft();
    }

    /** The EPUB 3 table of contents. */
    public Resource navigation() {
        return navigation;
    }

    /** The style sheet of all documents. */
    Resource sheet() {
        return sheet;
    }

    /** The metadata, in the order in which they are written. */
    public List<Statement> statements() {
        return statements;
    }

    public List<Landmark> landmarks() {
        return landmarks;
    }

    /** All files, as a reader wants them one after the other: contents, looks, text in reading order, then the rest. */
    List<Resource> files() {
        var files = new LinkedHashSet<>(List.of(navigation, getSpine().getTocResource(), sheet));
        getSpine().getSpineReferences().forEach(place -> files.add(place.getResource()));
        getResources().getAll().stream()
                .sorted(Comparator.comparing(Resource::getHref))
                .forEach(files::add);
        return List.copyOf(files);
    }

    /** What the manifest says of a file. */
    Set<ManifestItemProperties> properties(Resource resource) {
        return properties.getOrDefault(resource, Set.of());
    }

    public void mark(Resource resource, ManifestItemProperties property) {
        properties
                .computeIfAbsent(resource, unmarked -> EnumSet.noneOf(ManifestItemProperties.class))
                .add(property);
    }

    /** A place that a reader can go to by a key of its own: cover, contents, start. */
    public record Landmark(String type, String title, Resource resource) {}
}

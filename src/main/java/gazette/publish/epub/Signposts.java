package gazette.publish.epub;

import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.markup.Document;
import gazette.markup.Document.Kind;
import gazette.publish.epub.file.Volume;
import gazette.publish.epub.leaf.Words;
import io.documentnode.epub4j.domain.GuideReference;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a reader finds the way: the table of contents, the landmarks, the guide of EPUB 2. */
final class Signposts {
    private final Publication publication;
    private final Volume volume;
    private final Function<Document, String> title;

    /**
     * @param volume with all documents in it
     * @param title what a document is called
     */
    Signposts(Publication publication, Volume volume, Function<Document, String> title) {
        this.publication = publication;
        this.volume = volume;
        this.title = title;
    }

    void put() {
        contents();
        landmarks();
        guide();
    }

    /** Articles stand under their section, so that the list of a long issue can be read. */
    private void contents() {
        var contents = volume.getTableOfContents();
        var names = sections();
        Optional<TOCReference> section = Optional.empty();
        for (var document : publication.documents()) {
            var entry = new TOCReference(title.apply(document), resource(document));
            switch (document.kind()) {
                case COVER -> {}
                case CONTENTS, CREDITS -> {
                    contents.addTOCReference(entry);
                    section = Optional.empty();
                }
                case SECTION -> section = Optional.of(contents.addTOCReference(entry));
                case ARTICLE -> {
                    var name = names.isEmpty() ? Optional.<String>empty() : names.removeFirst();
                    if (name.isPresent()) {
                        section = name.filter(n -> !n.isEmpty())
                                .map(n -> contents.addTOCReference(new TOCReference(n, entry.getResource())));
                    }
                    section.ifPresentOrElse(s -> s.addChildSection(entry), () -> contents.addTOCReference(entry));
                }
            }
        }
        if (contents.getTocReferences().isEmpty()) {
            var only = publication.documents().getFirst();
            contents.addTOCReference(new TOCReference(title.apply(only), resource(only)));
        }
    }

    /**
     * For each article in turn the name of the section that it opens, if it opens one; nothing for an issue whose theme
     * gives sections documents of their own.
     */
    private List<Optional<String>> sections() {
        var names = new ArrayList<Optional<String>>();
        for (var section : publication.issue().sections()) {
            section.articles().forEach(article -> names.add(Optional.empty()));
            names.set(names.size() - section.articles().size(), Optional.of(name(section)));
        }
        long articles = count(Kind.ARTICLE);
        return count(Kind.SECTION) == 0 && articles == names.size() ? names : new ArrayList<>();
    }

    private static String name(Issue.Section section) {
        return Words.line(section.name(), "");
    }

    private long count(Kind kind) {
        return publication.documents().stream()
                .filter(document -> document.kind() == kind)
                .count();
    }

    private void landmarks() {
        first(Kind.COVER).ifPresent(document -> landmark("cover", document));
        first(Kind.CONTENTS)
                .ifPresentOrElse(
                        document -> landmark("toc", document),
                        () -> landmark("toc", volume.navigation().getTitle(), volume.navigation()));
        start().ifPresent(document -> landmark("bodymatter", document));
    }

    private void landmark(String type, Document document) {
        landmark(type, title.apply(document), resource(document));
    }

    private void landmark(String type, String name, Resource resource) {
        volume.landmarks().add(new Volume.Landmark(type, name, resource));
    }

    private void guide() {
        first(Kind.COVER).ifPresent(document -> guide(GuideReference.COVER, document));
        first(Kind.CONTENTS).ifPresent(document -> guide(GuideReference.TOC, document));
        // Where Kindle opens the issue: at the list of what is in it, as one opens a paper.
        first(Kind.CONTENTS).or(this::start).ifPresent(document -> guide(GuideReference.TEXT, document));
    }

    private void guide(String type, Document document) {
        volume.getGuide().addReference(new GuideReference(resource(document), type, title.apply(document)));
    }

    private Optional<Document> first(Kind kind) {
        return publication.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst();
    }

    private Optional<Document> start() {
        return publication.documents().stream()
                .filter(document -> document.kind() == Kind.SECTION || document.kind() == Kind.ARTICLE)
                .findFirst();
    }

    private Resource resource(Document document) {
        return volume.getResources().getByHref(document.href());
    }
}

package gazette.publish.epub;

import gazette.article.Article;
import gazette.edition.Issue;
import gazette.language.Language;
import gazette.publish.epub.file.Statement;
import gazette.publish.epub.leaf.Words;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What libraries and shops ask of an issue: its names, days, authors and place in the series. All of it comes from the
 * issue itself, so that one made again says the same.
 */
final class Imprint {
    /** The space of our own in which names become identifiers. */
    private static final UUID NAMESPACE = UUID.fromString("5f0c2f3e-8f0b-5d53-9a0d-3c6f1e7b42aa");

    /** As many as a reader's page about a book shows without becoming a book. */
    private static final int MOST_HEADLINES = 60;

    private final Issue issue;
    private final String paper;

    Imprint(Issue issue) {
        this.issue = issue;
        this.paper = Words.line(issue.title(), "Gazette");
    }

    /** The name of the paper. */
    String paper() {
        return paper;
    }

    /** The name of the paper with the day: under it the issue stands in a library. */
    String title() {
        return paper + " – " + Words.date(issue.date(), language()) + issue.ordinal();
    }

    /** The language of the paper; of its articles, if it does not say one. */
    Language language() {
        return languages().findFirst().orElse(Language.UNDETERMINED);
    }

    private Stream<Language> languages() {
        return Stream.concat(
                        Stream.of(issue.language()), issue.articles().stream().map(Article::language))
                .filter(Language::isDetermined)
                .distinct();
    }

    /** Never another for a paper of this name, day and number. */
    String identifier() {
        return "urn:uuid:" + uuid(paper + "\n" + issue.date() + issue.ordinal());
    }

    /** A name-based identifier, version 5 (RFC 9562, 5.5). */
    private static UUID uuid(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            var digest = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long version = (digest.getLong() & ~0xF000L) | 0x5000L;
            long variant = (digest.getLong() & ~(3L << 62)) | (1L << 63);
            return new UUID(version, variant);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    List<Statement> statements() {
        var all = new ArrayList<Statement>();
        all.add(Statement.core(
                "title",
                title(),
                Statement.property("title-type", "main"),
                Statement.property("file-as", Words.fileAs(paper, language()) + " " + issue.date() + issue.ordinal())));
        languages().forEach(language -> all.add(Statement.core("language", language.tag())));
        if (!language().isDetermined()) {
            all.add(Statement.core("language", Language.UNDETERMINED.tag()));
        }
        all.add(Statement.core("date", issue.date().toString()));
        all.add(Statement.property("dcterms:modified", issue.date() + "T00:00:00Z"));
        // Readers put all issues of a paper on one shelf by their creator: it is the paper, the authors contribute.
        all.add(Statement.core("creator", paper, Statement.property("file-as", Words.fileAs(paper, language()))));
        authors().forEach(author -> all.add(Statement.core("contributor", author, Statement.role("aut"))));
        sections().forEach(section -> all.add(Statement.core("subject", section)));
        var headlines = headlines();
        if (!headlines.isEmpty()) {
            all.add(Statement.core("description", headlines));
        }
        all.addAll(series());
        return all;
    }

    private Stream<String> authors() {
        return issue.articles().stream()
                .flatMap(article -> article.head().byline().names().stream())
                .map(name -> Words.line(name, ""))
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private Stream<String> sections() {
        return issue.sections().stream()
                .map(section -> Words.line(section.name(), ""))
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private String headlines() {
        var all = issue.articles().stream()
                .map(article -> Words.line(article.title(), ""))
                .filter(headline -> !headline.isEmpty())
                .toList();
        var some = all.size() <= MOST_HEADLINES ? all : all.subList(0, MOST_HEADLINES);
        return String.join(" · ", some) + (some.size() < all.size() ? " · …" : "");
    }

    /** The series and the place in it, a number that grows from issue to issue, as EPUB 3 and as calibre say it. */
    private List<Statement> series() {
        var place = DateTimeFormatter.BASIC_ISO_DATE.format(issue.date())
                + (issue.number() == 1 ? "" : ".%03d".formatted(issue.number()));
        return List.of(
                Statement.property(
                        "belongs-to-collection",
                        paper,
                        Statement.property("collection-type", "series"),
                        Statement.property("group-position", place),
                        Statement.property("dcterms:identifier", "urn:uuid:" + uuid(paper))),
                Statement.old("calibre:series", paper),
                Statement.old("calibre:series_index", place));
    }
}

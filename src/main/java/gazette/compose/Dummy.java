package gazette.compose;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Publication;
import gazette.edition.Issue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of an issue: which article stands where and under which address, and what is said of it in other places than
 * its own, the front page, the contents and the credits. (A dummy is what printers call the sheets folded to the size of
 * a paper that show where everything goes.)
 */
final class Dummy {
    static final String COVER = "cover.xhtml";
    static final String CONTENTS = "contents.xhtml";
    static final String CREDITS = "credits.xhtml";

    private final Words words;
    private final Pictures pictures;
    private final List<Part> sections;
    private final List<Place> places;
    private final List<Map<String, Object>> heads;
    private final Map<String, Object> shared;

    /** A section with its number, counted from 1, and the places of its articles. */
    record Part(String name, int number, List<Place> places) {
        String href() {
            return "section-" + padded(number) + ".xhtml";
        }
    }

    /** An article with its number in the issue, counted from 1. */
    record Place(Article article, int number, String section) {
        String href() {
            return "article-" + padded(number) + ".xhtml";
        }
    }

    Dummy(Issue issue, Words words, Theme theme, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        this.sections = parts(issue);
        this.places = sections.stream().flatMap(part -> part.places().stream()).toList();
        this.heads = places.stream().map(this::head).toList();
        this.shared = new Card()
                .with("paper", paper(issue))
                .with("words", words.all())
                .with("wordsLanguage", Copy.language(words.language()))
                .with("theme", theme.name())
                .with("sections", sections.stream().map(this::card).toList())
                .map();
    }

    /** Three digits, so that files stand in the order of printing; more if need be. */
    private static String padded(int number) {
        return "0".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number;
    }

    private static List<Part> parts(Issue issue) {
        var parts = new ArrayList<Part>();
        int number = 0;
        for (var section : issue.sections()) {
            var places = new ArrayList<Place>();
            for (var article : section.articles()) {
                number++;
                places.add(new Place(article, number, section.name()));
            }
            parts.add(new Part(section.name(), parts.size() + 1, List.copyOf(places)));
        }
        return List.copyOf(parts);
    }

    List<Part> sections() {
        return sections;
    }

    /** One of the paper's own words. */
    String word(String key) {
        return words.all().getOrDefault(key, key);
    }

    /** What every template may ask for. */
    Map<String, Object> shared() {
        return shared;
    }

    /** What the title page of a section may ask for. */
    Map<String, Object> section(Part part) {
        return with("section", card(part));
    }

    /** What the page of an article may ask for. */
    Map<String, Object> article(Place place) {
        var card = new Card()
                .withAll(head(place.number()).orElseThrow())
                .withAll(Copy.of(place.article(), pictures))
                .with("previous", head(place.number() - 1))
                .with("next", head(place.number() + 1));
        return with("article", card.map());
    }

    /** What the page of credits may ask for. */
    Map<String, Object> credits() {
        return with("articles", places.stream().map(this::owed).toList());
    }

    private Map<String, Object> with(String key, Object fact) {
        var facts = new LinkedHashMap<>(shared);
        facts.put(key, fact);
        return facts;
    }

    private Optional<Map<String, Object>> head(int number) {
        return number < 1 || number > heads.size() ? Optional.empty() : Optional.of(heads.get(number - 1));
    }

    private Map<String, Object> paper(Issue issue) {
        return new Card()
                .with("title", issue.title())
                .with("language", Copy.language(issue.language()))
                .with("date", words.date("date", issue.date()))
                .with("isoDate", issue.date().toString())
                .with("cover", COVER)
                .with("contents", CONTENTS)
                .with("credits", CREDITS)
                .map();
    }

    private Map<String, Object> card(Part part) {
        return new Card()
                .withText("name", part.name())
                .with("number", part.number())
                .with("id", "section-" + part.number())
                .with(
                        "articles",
                        part.places().stream()
                                .map(place -> heads.get(place.number() - 1))
                                .toList())
                .map();
    }

    private Map<String, Object> head(Place place) {
        var article = place.article();
        var head = article.head();
        return new Card()
                .with("number", place.number())
                .with("href", place.href())
                .withText("section", place.section())
                .with("language", Copy.language(article.language()))
                .withAny("kicker", Copy.line(head.kicker()))
                .with("headline", Copy.line(head.headline()))
                .with("title", article.title())
                .withAny("standfirst", Copy.line(head.standfirst()))
                .withText("byline", Names.kept(head.byline()))
                .withAny("names", head.byline().names())
                .with("published", head.published().flatMap(this::published))
                .with("publication", article.origin().publication())
                .with("address", article.origin().address().flatMap(Dummy::followed))
                .with("minutes", Length.minutes(article))
                .with("picture", picture(article))
                .map();
    }

    /** A line of the article's own keeps its words; a bare date is said in the paper's. */
    private Optional<Map<String, Object>> published(Publication publication) {
        var date = publication.date().flatMap(Dummy::day);
        if (publication.text().isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card()
                .with("text", publication.text().isEmpty() ? words.date("day", date.orElseThrow()) : publication.text())
                .with("found", !publication.text().isEmpty())
                .with("date", date.map(LocalDate::toString))
                .map());
    }

    private static Optional<LocalDate> day(Temporal temporal) {
        try {
            return Optional.of(LocalDate.from(temporal));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Object>> followed(URI address) {
        return Copy.address(address)
                .map(href -> new Card()
                        .with("href", href)
                        .with("text", shown(address))
                        .map());
    }

    /** An address as people say it: without scheme, marks of tracking and place in the page. */
    private static String shown(URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        var host = address.getHost() == null ? address.getSchemeSpecificPart() : address.getHost() + path;
        return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
    }

    /** The first picture of an article, for the front page. */
    private Optional<Map<String, Object>> picture(Article article) {
        return figures(article).stream()
                .filter(figure -> figure.picture().isPresent())
                .findFirst()
                .map(figure -> new Card()
                        .withAll(Copy.picture(figure.picture().orElseThrow(), pictures))
                        .withText("alt", Copy.alt(figure))
                        .with("credit", figure.credit().map(credit -> Copy.line(Names.kept(credit))))
                        .map());
    }

    private static List<Block.Figure> figures(Article article) {
        return Blocks.all(article.body())
                .filter(block -> block instanceof Block.Figure)
                .map(block -> (Block.Figure) block)
                .toList();
    }

    /** To whom the article and its pictures are owed. */
    private Map<String, Object> owed(Place place) {
        var article = place.article();
        var pictureCredits = new ArrayList<Object>();
        figures(article)
                .forEach(figure -> figure.credit()
                        .ifPresent(credit -> pictureCredits.add(new Card()
                                .with("text", Copy.line(Names.kept(credit)))
                                .withAny("caption", Copy.line(figure.caption()))
                                .map())));
        var others = new ArrayList<Object>();
        for (var credit : article.credits()) {
            var line = Map.of("text", Copy.line(Names.kept(credit)));
            (credit.kind() == Credit.Kind.PICTURE ? pictureCredits : others).add(line);
        }
        return new Card()
                .withAll(head(place.number()).orElseThrow())
                .withAny("pictureCredits", pictureCredits)
                .withAny("otherCredits", others)
                .withAny("via", Copy.line(article.origin().via()))
                .map();
    }
}

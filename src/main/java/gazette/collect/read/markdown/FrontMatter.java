package gazette.collect.read.markdown;

import gazette.article.Byline;
import gazette.article.Credit;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Origin;
import gazette.article.Publication;
import gazette.collect.date.Dates;
import gazette.collect.read.Desk;
import gazette.collect.read.byline.Bylines;
import gazette.diagnostic.Diagnostic;
import gazette.language.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a Markdown file says of itself before the text begins, between two rows of hyphens. */
final class FrontMatter {
    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\n((?s:.*?)\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");

    private final Desk desk;
    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
    private final String rest;

    private FrontMatter(Desk desk) {
        this.desk = desk;
        var text = desk.manuscript().text();
        var matcher = FENCED.matcher(text);
        if (matcher.find()) {
            rest = text.substring(matcher.end());
            read(matcher.group(1) == null ? "" : matcher.group(1));
        } else {
            rest = text;
        }
    }

    /** Reads the front matter of the manuscript on that desk; one without has none. */
    static FrontMatter of(Desk desk) {
        return new FrontMatter(desk);
    }

    /** The text after it. */
    String rest() {
        return rest;
    }

    private void read(String yaml) {
        try {
            var settings =
                    LoadSettings.builder().setMaxAliasesForCollections(10).build();
            var node = new Compose(settings).composeString(yaml);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::take);
            } else if (node.isPresent()) {
                desk.note(Diagnostic.warning(
                        desk.manuscript().input() + ":2",
                        "the front matter has no keys",
                        "write it as “title: The Title”"));
            }
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            var where = mark.map(m -> place(m.getLine(), m.getColumn()))
                    .orElse(desk.manuscript().input());
            unreadable(where, e.getProblem());
        } catch (YamlEngineException e) {
            unreadable(desk.manuscript().input(), "it is not YAML");
        }
    }

    private void unreadable(String where, String problem) {
        desk.note(Diagnostic.warning(
                where,
                "the front matter cannot be read: " + problem,
                "put quotation marks round values that hold a colon or begin with a mark"));
    }

    /** Lines and columns as editors count them; the fence is the first line. */
    private String place(int line, int column) {
        return desk.manuscript().input() + ":" + (line + 2) + ":" + (column + 1);
    }

    private void take(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode name)) {
            return;
        }
        var key = Key.named(name.getValue());
        if (key.isEmpty()) {
            var where = name.getStartMark()
                    .map(mark -> place(mark.getLine(), mark.getColumn()))
                    .orElse(desk.manuscript().input());
            desk.note(Diagnostic.warning(
                    where,
                    "the front matter of an article has no key “" + name.getValue() + "”",
                    "did you mean “" + Key.nearest(name.getValue()) + "”?"));
            return;
        }
        var found = strings(entry.getValueNode());
        if (!found.isEmpty()) {
            values.putIfAbsent(key.get(), found);
        }
    }

    private static List<String> strings(Node node) {
        return switch (node) {
            case ScalarNode scalar ->
                scalar.getValue().isBlank()
                        ? List.of()
                        : List.of(scalar.getValue().strip());
            case SequenceNode sequence ->
                sequence.getValue().stream()
                        .flatMap(item -> strings(item).stream())
                        .toList();
            default -> List.of();
        };
    }

    private Optional<String> value(Key key) {
        return Optional.ofNullable(values.get(key)).map(List::getFirst);
    }

    private List<Inline> inlines(Key key) {
        return value(key).map(Markdown::inlines).orElse(List.of());
    }

    Optional<String> title() {
        return value(Key.TITLE);
    }

    Optional<Language> language() {
        return value(Key.LANGUAGE).map(Language::of).filter(Language::isDetermined);
    }

    /** The head under that headline. */
    Head head(List<Inline> headline) {
        return new Head(inlines(Key.KICKER), headline, inlines(Key.STANDFIRST), byline(), published());
    }

    /** A list of authors is told as a line; each of them is a name, whatever it looks like. */
    private Byline byline() {
        var authors = values.getOrDefault(Key.BYLINE, List.of());
        if (authors.isEmpty()) {
            return Byline.NONE;
        }
        return authors.size() == 1 ? Bylines.read(authors.getFirst()) : new Byline(String.join(", ", authors), authors);
    }

    private Optional<Publication> published() {
        return value(Key.DATE).map(date -> {
            var read = Dates.in(date);
            if (read.isEmpty()) {
                desk.note(Diagnostic.warning(
                        desk.manuscript().input(),
                        "the date “" + date + "” is not understood",
                        "write it as 2026-05-31"));
            }
            // A date for machines is no line to print.
            var isForMachines = date.matches("\\d{4}-\\d\\d-\\d\\d.*");
            return new Publication(isForMachines ? "" : date, read);
        });
    }

    List<Credit> credits() {
        var credits = new ArrayList<Credit>();
        credits.addAll(credits(Key.PICTURE_CREDIT, Credit.Kind.PICTURE));
        credits.addAll(credits(Key.CONTRIBUTION, Credit.Kind.CONTRIBUTION));
        credits.addAll(credits(Key.RIGHTS, Credit.Kind.RIGHTS));
        return credits;
    }

    private List<Credit> credits(Key key, Credit.Kind kind) {
        return values.getOrDefault(key, List.of()).stream()
                .map(credit -> new Credit(kind, Markdown.inlines(credit)))
                .toList();
    }

    Origin origin() {
        return new Origin(
                value(Key.PUBLICATION),
                value(Key.ADDRESS).flatMap(this::address),
                inlines(Key.VIA),
                desk.manuscript().input());
    }

    private Optional<URI> address(String address) {
        try {
            var uri = new URI(address);
            if (uri.isAbsolute()) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Told below, with every other address that leads nowhere.
        }
        desk.note(Diagnostic.warning(
                desk.manuscript().input(),
                "“" + address + "” is not an address",
                "write it whole, as https://example.org/article"));
        return Optional.empty();
    }

    /** The keys, each with the names that people give it; the first is ours. */
    private enum Key {
        TITLE("title", "headline"),
        KICKER("kicker"),
        STANDFIRST("standfirst", "subtitle", "description"),
        BYLINE("byline", "author", "authors"),
        DATE("date", "published"),
        LANGUAGE("language", "lang"),
        PUBLICATION("publication", "site"),
        ADDRESS("url", "source", "address"),
        VIA("via"),
        PICTURE_CREDIT("picture-credit", "picture-credits"),
        CONTRIBUTION("contribution", "contributions"),
        RIGHTS("rights", "copyright");

        @SuppressWarnings("ImmutableEnumChecker") // List.of is not to be changed, though its type does not say so
        private final List<String> names;

        Key(String... names) {
            this.names = List.of(names);
        }

        static Optional<Key> named(String name) {
            var small = name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
            for (var key : values()) {
                if (key.names.contains(small)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }

        /** The name that takes the fewest changes to get to. */
        static String nearest(String name) {
            var nearest = "title";
            var fewest = Integer.MAX_VALUE;
            for (var key : values()) {
                for (var other : key.names) {
                    var changes = changes(name.toLowerCase(Locale.ROOT), other);
                    if (changes < fewest) {
                        fewest = changes;
                        nearest = other;
                    }
                }
            }
            return nearest;
        }

        /** Letters to add, take out or exchange (Levenshtein 1966). */
        private static int changes(String from, String to) {
            var row = new int[to.length() + 1];
            for (var j = 0; j <= to.length(); j++) {
                row[j] = j;
            }
            for (var i = 1; i <= from.length(); i++) {
                var diagonal = row[0];
                row[0] = i;
                for (var j = 1; j <= to.length(); j++) {
                    var exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return row[to.length()];
        }
    }
}

package gazette.collect;

import gazette.article.Article;
import gazette.collect.characters.Characters;
import gazette.collect.copy.EntryMarks;
import gazette.collect.copy.ReadingRoom;
import gazette.collect.file.Folder;
import gazette.collect.file.Reasons;
import gazette.collect.line.Connection;
import gazette.collect.line.Crew;
import gazette.collect.line.Line;
import gazette.collect.line.PictureStore;
import gazette.collect.picture.PictureFolder;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Edition;
import gazette.edition.Gathered;
import gazette.edition.SiteRule;
import gazette.edition.Source;
import gazette.language.Language;
import gazette.progress.Listener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Fetches what the edition orders and has it read, many files at once. */
public final class Collector {
    /** A novel is 3 MB; whatever is larger is not an article. */
    static final long LARGEST = 16L << 20;

    /** Sources, or feeds of a list. Some may be dead and hold their place for half a minute. */
    static final int AT_ONCE = 64;

    private final Language language;
    private final List<SiteRule> sites;

    private final Crew crew;
    private final RollCall roll;
    private final Optional<WebDesk> web;

    private Collector(Edition edition, Crew crew, RollCall roll, Optional<Line> line) {
        this.language = edition.language();
        this.sites = edition.sites();
        this.crew = crew;
        this.roll = roll;
        this.web = line.map(open -> new WebDesk(open, roll, language, sites));
    }

    /**
     * Reads all sources of an edition.
     *
     * <p>A source that gives no article is noted, once, as an error, and the others go on.
     *
     * @param connection how the web is reached; it is not touched if no source lies there
     * @param listener is told of every source
     * @return one entry per section of the edition, in its order; for a paper without sections, one per folder of its lists of feeds
     */
    public static Noted<List<Gathered>> collect(Edition edition, Connection connection, Listener listener) {
        var crew = new Crew();
        var roll = new RollCall(listener);
        if (!edition.isOnWeb()) {
            return new Collector(edition, crew, roll, Optional.empty()).gather(edition);
        }
        var store = new PictureStore(connection.pictures());
        var now = connection.clock().instant();
        store.sweep(now);
        try (var fetcher = connection.open(listener)) {
            return new Collector(
                            edition, crew, roll, Optional.of(new Line(fetcher, crew, store, connection.memory(), now)))
                    .gather(edition)
                    .then(gathered -> new Noted<>(gathered, fetcher.notes()));
        }
    }

    /** Many sources at once, since each waits for another server. */
    private Noted<List<Gathered>> gather(Edition edition) {
        var sources = edition.sections().stream()
                .flatMap(section -> section.sources().stream())
                .<Callable<Noted<List<Gathered>>>>map(source -> () -> gather(source))
                .toList();
        var come = crew.together(sources, AT_ONCE).iterator();
        var notes = new ArrayList<Diagnostic>();
        var gathered = new ArrayList<Gathered>();
        for (var section : edition.sections()) {
            var folders = new ArrayList<Gathered>();
            for (int i = 0; i < section.sources().size(); i++) {
                var source = come.next();
                folders.addAll(source.work());
                notes.addAll(source.notes());
            }
            if (edition.isUndivided()) {
                gathered.addAll(byName(folders));
            } else {
                gathered.add(new Gathered(section.name(), articles(folders)));
            }
        }
        return new Noted<>(gathered, notes);
    }

    /** Each folder once, in the order of first mention; what lies in none comes first, since it has no heading. */
    private static List<Gathered> byName(List<Gathered> folders) {
        var names = Stream.concat(Stream.of(""), folders.stream().map(Gathered::section))
                .distinct();
        return names.map(name -> new Gathered(
                        name,
                        articles(folders.stream()
                                .filter(folder -> folder.section().equals(name))
                                .toList())))
                .toList();
    }

    private static List<Article> articles(List<Gathered> folders) {
        return folders.stream().flatMap(folder -> folder.articles().stream()).toList();
    }

    private Noted<List<Gathered>> gather(Source source) {
        return switch (source) {
            case Source.Local local -> loose(roll.call(local, () -> read(local, readings(local))));
            case Source.Handed handed -> loose(roll.call(handed, () -> read(handed, List.of(() -> handed(handed)))));
            case Source.Remote remote -> web(remote).gather(remote);
            case Source.Listed list -> listed(list);
        };
    }

    private WebDesk web(Source source) {
        return web.orElseThrow(() -> new IllegalStateException("no way to " + source.name()));
    }

    private static Noted<List<Gathered>> loose(Noted<List<Article>> read) {
        return read.map(articles -> List.of(new Gathered("", articles)));
    }

    private Noted<List<Gathered>> listed(Source.Listed list) {
        try {
            if (Files.size(list.path()) <= LARGEST) {
                return web(list).gather(list, Files.readAllBytes(list.path()));
            }
            return loose(roll.call(list, () -> none(list, "the file is larger than 16 MB", "check that it is a list")));
        } catch (IOException e) {
            var what = "the file cannot be read: " + Reasons.of(e);
            return loose(roll.call(list, () -> none(list, what, "check the name, and make it readable")));
        }
    }

    private static Noted<List<Article>> none(Source source, String what, String hint) {
        return new Noted<>(List.of(), List.of(Diagnostic.error(source.name(), what, hint)));
    }

    private Noted<List<Article>> read(Source source, List<Callable<Noted<Optional<Article>>>> readings) {
        var notes = new ArrayList<Diagnostic>();
        var articles = new ArrayList<Article>();
        var told = readings.stream()
                .<Callable<Noted<Optional<Article>>>>map(reading -> () -> told(source, reading.call()))
                .toList();
        for (var read : crew.all(told)) {
            read.work().ifPresent(articles::add);
            notes.addAll(read.notes());
        }
        return new Noted<>(articles, notes);
    }

    private Noted<Optional<Article>> told(Source source, Noted<Optional<Article>> read) {
        read.work().ifPresent(article -> roll.read(source));
        // Marks are of use only where something could be known by them.
        return web.isPresent() ? read.map(article -> article.map(EntryMarks::named)) : read;
    }

    /** One task for a file, one for each article of a folder. */
    private List<Callable<Noted<Optional<Article>>>> readings(Source.Local local) {
        if (!Files.isDirectory(local.path())) {
            return List.of(() -> file(local.name(), local.path()));
        }
        try {
            var articles = Folder.articlesIn(local.path());
            var readings = new ArrayList<Callable<Noted<Optional<Article>>>>();
            for (var article : articles) {
                var name = Path.of(local.name()).resolve(local.path().relativize(article));
                readings.add(() -> file(name.toString(), article));
            }
            if (articles.isEmpty()) {
                readings.add(() -> nothing(
                        local.name(),
                        "the folder holds no article",
                        "put .txt, .md or .html files into it, or name another folder"));
            }
            if (articles.size() == Folder.MOST) {
                readings.add(() -> nothing(
                        local.name(),
                        "only the first " + Folder.MOST + " articles of the folder were read",
                        "name the folders inside it that you mean"));
            }
            return readings;
        } catch (IOException e) {
            return List.of(() -> nothing(
                    local.name(), "the folder cannot be read: " + Reasons.of(e), "make it readable or leave it out"));
        }
    }

    private Noted<Optional<Article>> file(String name, Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return nothing(name, "the file is larger than 16 MB", "split it, or check that it is an article");
            }
            return bytes(name, path, Files.readAllBytes(path));
        } catch (IOException e) {
            return nothing(
                    name,
                    Files.notExists(path) ? "there is no such file" : "the file cannot be read: " + Reasons.of(e),
                    Files.notExists(path) ? "check the name and the folder" : "make it readable or leave it out");
        }
    }

    private Noted<Optional<Article>> bytes(String name, Path path, byte[] bytes) {
        if (bytes.length == 0) {
            return nothing(name, "the file is empty", "write the article, or leave the file out");
        }
        var promised = Kind.of(Folder.name(path));
        var characters = promised.orElse(Kind.HTML) == Kind.HTML
                ? Characters.ofPage(bytes, Optional.empty())
                : Characters.ofText(bytes);
        if (characters.isEmpty()) {
            return nothing(name, "the file is not text", "save the article as .txt, .md or .html");
        }
        var pictures = PictureFolder.of(
                Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path));
        return characters
                .get()
                .noted(name)
                .then(text -> read(new Manuscript(
                        name, promised.orElseGet(() -> Kind.guess(text)), text, language, pictures, sites)));
    }

    private static boolean isBlank(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }

    private Noted<Optional<Article>> handed(Source.Handed handed) {
        if (isBlank(handed.bytes())) {
            return nothing(handed.name(), "nothing came in", "send the article through the pipe");
        }
        var characters = Characters.ofPage(handed.bytes(), Optional.empty());
        if (characters.isEmpty()) {
            return nothing(handed.name(), "what came in is not text", "send plain text, Markdown or HTML");
        }
        var pictures = PictureFolder.of(Path.of("").toAbsolutePath());
        return characters
                .get()
                .noted(handed.name())
                .then(text -> read(new Manuscript(handed.name(), Kind.guess(text), text, language, pictures, sites)));
    }

    private static Noted<Optional<Article>> read(Manuscript manuscript) {
        return ReadingRoom.read(manuscript)
                .then(article -> ReadingRoom.hasWords(article)
                        ? Noted.of(Optional.of(article))
                        : nothing(manuscript.input(), "there are no words in it", "leave the file out"));
    }

    private static Noted<Optional<Article>> nothing(String where, String what, String hint) {
        return new Noted<>(Optional.empty(), List.of(Diagnostic.error(where, what, hint)));
    }
}

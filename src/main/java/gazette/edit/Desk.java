package gazette.edit;

import gazette.article.Article;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.edition.Edition;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The desk makes one issue of what came in. */
public final class Desk {
    /** The first time that each text came in, by its fingerprint. */
    private final Map<Fingerprint, Article> seen = new HashMap<>();

    /** The same by what an article is known by, since two feeds can have it in different words. */
    private final Map<String, Article> marked = new HashMap<>();

    private final List<Diagnostic> notes = new ArrayList<>();

    private Desk() {}

    /**
     * Keeps the order of the edition; an article that came in twice is printed where it came first, and the second copy is
     * noted. Sections without articles are dropped.
     *
     * @param today the day on the front page, if the edition does not give one
     * @param gathered what came in, section by section, in the order of printing
     * @throws PressException if nothing came in at all
     */
    public static Noted<Issue> edit(Edition edition, LocalDate today, List<Gathered> gathered) {
        var desk = new Desk();
        var sections = gathered.stream()
                .flatMap(section -> desk.section(section).stream())
                .toList();
        if (sections.isEmpty()) {
            throw PressException.world(
                    edition.title(), "there is nothing to print", "give it at least one source that holds an article");
        }
        var date = edition.date().orElse(today);
        return new Noted<>(new Issue(edition.title(), edition.language(), date, sections), desk.notes);
    }

    private Optional<Issue.Section> section(Gathered gathered) {
        var articles = gathered.articles().stream().filter(this::isNew).toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(new Issue.Section(gathered.section(), articles));
    }

    private boolean isNew(Article article) {
        var first = first(article);
        first.ifPresent(
                twin -> notes.add(Diagnostic.note(article.origin().input(), "left out: " + twin(twin, article))));
        seen.putIfAbsent(Fingerprint.of(article), first.orElse(article));
        article.origin().marks().forEach(mark -> marked.putIfAbsent(mark, first.orElse(article)));
        return first.isEmpty();
    }

    private Optional<Article> first(Article article) {
        return article.origin().marks().stream()
                .map(marked::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(seen.get(Fingerprint.of(article))));
    }

    private static String twin(Article first, Article second) {
        return first.origin().input().equals(second.origin().input())
                ? "it is listed twice"
                : "the same article as " + first.origin().input();
    }
}

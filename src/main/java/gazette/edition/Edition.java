package gazette.edition;

import gazette.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The standing order for an issue: its name and what goes into it.
 *
 * @param title the name of the paper
 * @param language of the paper's own words (contents, credits); articles have their own
 * @param date the day of the issue; absent where the day of the run is meant
 * @param sections in the order of printing; sources outside any section stand in one without a name
 * @param sites what is known of the pages of single sites
 */
public record Edition(
        String title, Language language, Optional<LocalDate> date, List<Section> sections, List<SiteRule> sites) {
    public Edition {
        sections = List.copyOf(sections);
        sites = List.copyOf(sites);
    }

    /** Whether nobody has said which sections the paper has. */
    public boolean isUndivided() {
        return sections.stream().allMatch(section -> section.name().isEmpty());
    }

    /** Whether any source lies on the web. */
    public boolean isOnWeb() {
        return sections.stream()
                .flatMap(section -> section.sources().stream())
                .anyMatch(source -> source instanceof Source.Remote || source instanceof Source.Listed);
    }

    /**
     * A part of the paper.
     *
     * @param name as printed; empty for a paper without sections
     * @param sources in the order of printing
     */
    public record Section(String name, List<Source> sources) {
        public Section {
            sources = List.copyOf(sources);
        }
    }
}

package gazette.order;

import gazette.edition.Edition;
import gazette.edition.Format;
import gazette.edition.Source;
import gazette.edition.Specification;
import gazette.language.Language;
import gazette.measure.Device;
import gazette.measure.PageSize;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads edition files. */
public final class EditionFile {
    private static final Set<String> TOP = Keys.of(
            "version",
            "title",
            "language",
            "date",
            "timezone",
            "sections",
            "sources",
            "sites",
            "page",
            "device",
            "theme",
            "formats",
            "output");
    private static final Set<String> SECTION = Keys.of("name", "sources");
    private static final Set<String> SOURCE = Keys.of("file", "address", "content", "most");

    private final Path folder;

    private EditionFile(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads an edition file.
     *
     * @param file in YAML 1.2 and UTF-8, at most a megabyte long
     * @throws gazette.diagnostic.PressException if there is no such file, or anything in it is not as it must be; the
     *     diagnostic names the line and column
     */
    public static Order read(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return new EditionFile(parent == null ? file.toAbsolutePath() : parent).order(YamlFile.read(file));
    }

    private Order order(Value root) {
        var top = root.mapping("an edition", TOP);
        top.optional("version").ifPresent(EditionFile::version);
        var edition = new Edition(
                top.required("title").text(),
                top.optional("language").map(EditionFile::language).orElse(Language.of("en")),
                top.optional("date").map(EditionFile::date),
                sections(top),
                top.optional("sites").map(Sites::of).orElse(List.of()));
        var specification = new Specification(
                page(top),
                top.optional("theme").map(this::theme),
                top.optional("formats").map(EditionFile::formats).orElse(List.of()),
                top.optional("output").map(this::resolve));
        return new Order(edition, specification, top.optional("timezone").map(EditionFile::zone));
    }

    private static void version(Value version) {
        if (!version.text().equals("1")) {
            throw version.fault("there is no version “" + version.text() + "” of edition files", "write “version: 1”");
        }
    }

    private static Language language(Value tag) {
        var language = Language.of(tag.text());
        if (!language.isDetermined()) {
            throw tag.fault(
                    "“" + tag.text() + "” is not a language", "write a tag such as “en”, “en-GB”, “de” or “fr-CA”");
        }
        return language;
    }

    private static LocalDate date(Value date) {
        try {
            return LocalDate.parse(date.text());
        } catch (DateTimeException notADay) {
            throw date.fault("“" + date.text() + "” is not a day", "write year, month and day: “date: 2026-11-23”");
        }
    }

    private static ZoneId zone(Value zone) {
        try {
            return ZoneId.of(zone.text());
        } catch (DateTimeException notAZone) {
            throw zone.fault(
                    "“" + zone.text() + "” is not a time zone", "write a name such as “Europe/Berlin”, or “UTC”");
        }
    }

    private static Optional<PageSize> page(Mapping top) {
        var page = top.optional("page");
        var device = top.optional("device");
        if (page.isPresent() && device.isPresent()) {
            throw device.get().fault("“page” and “device” both give the size of the page", "keep one of the two");
        }
        return page.map(EditionFile::pageSize).or(() -> device.map(EditionFile::screen));
    }

    private static PageSize pageSize(Value page) {
        return PageSize.parse(page.text())
                .orElseThrow(() -> page.fault(
                        "“" + page.text() + "” is not a page size",
                        "write a name such as “A5” or “letter”, or width and height: “105x140mm”"));
    }

    private static PageSize screen(Value device) {
        var names = Device.all().stream().map(Device::name).toList();
        return Device.named(device.text())
                .map(Device::page)
                .orElseThrow(() -> device.unknown("device", names, "“gazette devices” lists them all"));
    }

    private String theme(Value theme) {
        var name = theme.text();
        return isFolder(name) ? resolve(theme).toString() : name;
    }

    /** A name stands alone; a folder shows that it is one. */
    private static boolean isFolder(String theme) {
        return theme.contains("/") || theme.contains("\\") || theme.startsWith(".");
    }

    private static List<Format> formats(Value formats) {
        return formats.list().stream().map(EditionFile::format).toList();
    }

    private static Format format(Value format) {
        return Format.named(format.text())
                .orElseThrow(() -> format.unknown(
                        "format", Format.names(), "the formats are " + String.join(", ", Format.names())));
    }

    private List<Edition.Section> sections(Mapping top) {
        var sections = new ArrayList<Edition.Section>();
        top.optional("sources").ifPresent(sources -> sections.add(new Edition.Section("", sources(sources))));
        top.optional("sections").ifPresent(list -> list.list().forEach(item -> sections.add(section(item))));
        if (sections.isEmpty()) {
            throw top.fault("the edition has no sources", "list files or folders under “sources” or “sections”");
        }
        return sections;
    }

    private Edition.Section section(Value item) {
        var section = item.mapping("a section", SECTION);
        return new Edition.Section(section.required("name").text(), sources(section.required("sources")));
    }

    private List<Source> sources(Value sources) {
        return sources.list().stream().map(this::source).toList();
    }

    private Source source(Value item) {
        if (!item.isMapping()) {
            return Source.Remote.isAddress(item.text()) ? Remotes.of(item) : local(item);
        }
        var source = item.mapping("a source", SOURCE);
        return source.optional("address").isPresent() ? Remotes.of(source) : local(source.required("file"));
    }

    private Source local(Value file) {
        return Source.in(file.text(), resolve(file));
    }

    private Path resolve(Value path) {
        return folder.resolve(path.path()).normalize();
    }
}

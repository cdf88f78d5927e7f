package gazette.press;

import gazette.diagnostic.Nearest;
import gazette.diagnostic.PressException;
import gazette.edition.Edition;
import gazette.edition.Source;
import gazette.edition.Specification;
import gazette.language.Language;
import gazette.order.EditionFile;
import gazette.order.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where commissions are taken: an edition file is read, loose articles make an edition of their own. */
final class Counter {
    /** What a paper is called that nobody gave a name. */
    private static final String UNNAMED = "Gazette";

    /** What is built where nothing is named. */
    private static final Path STANDING = Path.of("gazette.yaml");

    private static final Language ENGLISH = Language.of("en");

    private Counter() {}

    /**
     * The order behind a commission, with the wishes of the commission laid over it.
     *
     * @throws PressException if nothing was given, an input is not there, or the edition file is faulty
     */
    static Order take(Commission commission) {
        var order = order(commission);
        var edition = order.edition();
        var named = new Edition(
                commission.title().orElse(edition.title()),
                commission.language().orElse(edition.language()),
                commission.date().or(edition::date),
                edition.sections(),
                edition.sites());
        return new Order(named, commission.specification().over(order.specification()), order.zone());
    }

    private static Order order(Commission commission) {
        var inputs = commission.inputs();
        if (inputs.isEmpty()) {
            return standing();
        }
        var edition = inputs.stream().filter(Counter::isEditionFile).findFirst();
        if (edition.isEmpty()) {
            return loose(sources(commission));
        }
        if (inputs.size() > 1) {
            throw PressException.request(
                    edition.get(),
                    "an edition file does not go with other inputs",
                    "list them in the edition file, or leave it out");
        }
        return EditionFile.read(path(edition.get()));
    }

    private static Order standing() {
        if (!Files.exists(STANDING)) {
            throw PressException.request(
                    STANDING.toString(),
                    "there is no such file here, and no other input was given",
                    "name articles or an edition file: gazette build daily.yaml");
        }
        return EditionFile.read(STANDING);
    }

    private static boolean isEditionFile(String input) {
        var name = input.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Order loose(List<Source> sources) {
        var edition =
                new Edition(UNNAMED, ENGLISH, Optional.empty(), List.of(new Edition.Section("", sources)), List.of());
        return new Order(edition, Specification.OPEN, Optional.empty());
    }

    /** What stands behind the inputs of a commission without an edition file. */
    static List<Source> sources(Commission commission) {
        return commission.inputs().stream()
                .map(input -> input.equals("-")
                        ? new Source.Handed(commission.standardInput().get())
                        : Source.Remote.isAddress(input) ? remote(input) : local(input))
                .toList();
    }

    private static Source remote(String input) {
        return Source.Remote.at(input)
                .orElseThrow(() -> PressException.request(
                        input,
                        "this is not an address on the web",
                        "write all of it: https://courier.example/feed.xml"));
    }

    private static Source local(String input) {
        var path = path(input);
        if (!Files.exists(path)) {
            throw PressException.request(input, "there is no such file or folder", hint(path));
        }
        return Source.in(input, path);
    }

    private static Path path(String input) {
        if (input.isBlank()) {
            throw PressException.request("“" + input + "”", "this is not a path", "give the path of a file or folder");
        }
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw PressException.request(input, "this is not a path", "give the path of a file or folder");
        }
    }

    private static String hint(Path missing) {
        var folder = Objects.requireNonNullElse(missing.getParent(), Path.of(""));
        try (var neighbours = Files.list(folder.toAbsolutePath())) {
            var names = neighbours
                    .map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.to(Objects.toString(missing.getFileName()), names)
                    .map(nearest -> "did you mean “" + folder.resolve(nearest) + "”?")
                    .orElse("give the path of an article, a folder or an edition file");
        } catch (IOException e) {
            return "there is no folder “" + folder + "” either";
        }
    }
}

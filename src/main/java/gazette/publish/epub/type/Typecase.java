package gazette.publish.epub.type;

import gazette.diagnostic.Diagnostic;
import gazette.edition.Publication;
import gazette.font.Font;
import gazette.font.Subset;
import gazette.markup.StyleSheet;
import gazette.publish.epub.leaf.Leaf;
import gazette.publish.epub.leaf.Plates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The fonts that go into the package, each with the characters that the issue needs of it and no others, and the sheet
 * that names them there. A family that nothing in the issue is set in stays out.
 *
 * @param sheet the style sheet with its addresses as they are in the package
 * @param fonts files by href
 * @param strong the upright fonts that the sheet names, bold ones first
 * @param plain the same, others first
 * @param notes fonts and pictures that the sheet names and that are not there
 */
public record Typecase(
        String sheet, Map<String, byte[]> fonts, List<Font> strong, List<Font> plain, List<Diagnostic> notes) {
    /** What readers set without finding it in the text: hyphens at line ends, bullets and numbers of lists. */
    private static final String UNWRITTEN = " -\u00AD\u2010\u00A0\u2022.0123456789";

    private static final List<Selector> ITALIC = Selector.read("i, em, cite, dfn, var, address");
    private static final List<Selector> BOLD = Selector.read("b, strong, th, h1, h2, h3, h4, h5, h6");

    /** The fonts that the sheet for readers wants for these leaves. */
    public static Typecase of(
            Publication publication, Iterable<Leaf> leaves, Plates plates, UnaryOperator<String> free) {
        return new Fount(publication, plates, free).fill(leaves);
    }

    /** One {@code @font-face}. */
    private record Face(Sheet.Rule rule, String family, boolean italic, boolean bold, Ranges ranges, Font font) {
        boolean covers(int character) {
            return ranges.hold(character) && font.glyph(character) != 0;
        }
    }

    /** The families that a rule asks for, in order, and for what. */
    private record Stack(List<String> families, Copy.Want want) {}

    /** A place in the sheet and what is to stand there. */
    private record Correction(int start, int end, String text) {}

    private static final class Fount {
        private final StyleSheet source;
        private final Publication publication;
        private final Plates plates;
        private final UnaryOperator<String> free;
        private final Sheet sheet;
        private final Set<String> features;
        private final List<Diagnostic> notes = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Face> faces = new ArrayList<>();
        private final BitSet generated = points(UNWRITTEN);

        Fount(Publication publication, Plates plates, UnaryOperator<String> free) {
            this.publication = publication;
            this.plates = plates;
            this.free = free;
            this.source = publication.epub();
            this.sheet = Sheet.read(source.text());
            this.features = Variants.called(source.text());
        }

        Typecase fill(Iterable<Leaf> leaves) {
            var rules = sheet.rules().stream().filter(rule -> !isFace(rule)).toList();
            sheet.rules().stream().filter(Fount::isFace).forEach(this::face);
            rules.forEach(this::pictures);
            sheet.statements().forEach(this::statement);
            var copy = new Copy();
            var stacks = rules.stream()
                    .filter(rule -> !families(rule).isEmpty())
                    .map(rule -> new Stack(families(rule), copy.want(Selector.read(rule.prelude()))))
                    .toList();
            var italic = copy.want(with(ITALIC, rules, Fount::isItalic));
            var bold = copy.want(with(BOLD, rules, Fount::isBold));
            copy.count(leaves);
            rules.forEach(rule -> rule.value("content").ifPresent(words -> generated.or(points(words))));
            var fonts = fonts(wanted(stacks), italic.characters(), bold.characters());
            return new Typecase(corrected(), fonts, upright(true), upright(false), notes);
        }

        private static boolean isFace(Sheet.Rule rule) {
            return rule.prelude().equalsIgnoreCase("@font-face");
        }

        /** Takes in a face whose font is there, and takes the rule of another out of the sheet. */
        private void face(Sheet.Rule rule) {
            var paths = rule.declarations().stream()
                    .filter(declaration -> declaration.property().equals("src"))
                    .flatMap(declaration -> sheet.addresses(declaration).stream())
                    .map(address -> address.href().replaceFirst("^(\\.{1,2}/)+", ""))
                    .toList();
            var font = paths.stream()
                    .flatMap(path -> publication.fonts().find(path).stream())
                    .findFirst();
            if (font.isEmpty()) {
                notes.add(Diagnostic.warning(
                        source.name(),
                        "the font " + String.join(" or ", paths) + " is not there",
                        "put the file under this path into the theme's folder, or take the @font-face rule out"));
                corrections.add(new Correction(rule.start(), rule.end(), ""));
                return;
            }
            faces.add(new Face(
                    rule,
                    unquoted(rule.value("font-family").orElse("")),
                    isItalic(rule),
                    isBold(rule),
                    Ranges.read(rule.value("unicode-range").orElse("U+0-10FFFF")),
                    font.get()));
        }

        /** Keeps the pictures that the sheet shows. */
        private void pictures(Sheet.Rule rule) {
            for (var declaration : rule.declarations()) {
                for (var address : sheet.addresses(declaration)) {
                    boolean itself =
                            address.href().startsWith("data:") || address.href().startsWith("#");
                    if (!itself && !plates.show(address.href(), source.name())) {
                        corrections.add(new Correction(address.start(), address.end(), "none"));
                    }
                }
            }
        }

        private void statement(Sheet.Declaration statement) {
            if (statement.value().startsWith("@import")) {
                notes.add(Diagnostic.warning(
                        source.name(),
                        "an EPUB has one style sheet; left out: " + statement.value(),
                        "write the rules of the other sheet into this one"));
                corrections.add(new Correction(statement.start(), statement.end(), ""));
            }
        }

        private static List<String> families(Sheet.Rule rule) {
            var family = rule.value("font-family");
            var shorthand = rule.value("font").map(font -> font.replaceFirst("^.*?[\\d.](?:[a-z]+|%)\\S*\\s", ""));
            return family.or(() -> shorthand).stream()
                    .flatMap(list -> Arrays.stream(list.split(",")))
                    .map(Fount::unquoted)
                    .toList();
        }

        private static String unquoted(String family) {
            return family.replaceAll("!.*", "").replaceAll("[\"']", "").strip();
        }

        private static List<Selector> with(
                List<Selector> always, List<Sheet.Rule> rules, Predicate<Sheet.Rule> wanting) {
            var all = new ArrayList<>(always);
            rules.stream()
                    .filter(wanting)
                    .flatMap(rule -> Selector.read(rule.prelude()).stream())
                    .forEach(all::add);
            return all;
        }

        private static boolean isItalic(Sheet.Rule rule) {
            var style = rule.value("font-style").orElse("") + " "
                    + rule.value("font").orElse("");
            return style.contains("italic") || style.contains("oblique");
        }

        private static boolean isBold(Sheet.Rule rule) {
            var weight = rule.value("font-weight").orElse("") + " "
                    + rule.value("font").orElse("");
            return weight.matches("(?s).*(bold|\\b[6-9]00\\b).*");
        }

        /** The characters that each family sets: those that no family before it in the list has. */
        private Map<String, BitSet> wanted(List<Stack> stacks) {
            var wanted = new LinkedHashMap<String, BitSet>();
            for (var stack : stacks) {
                var left = (BitSet) stack.want().characters().clone();
                withOtherCases(left);
                for (var family : stack.families()) {
                    var cut = faces.stream()
                            .filter(face -> face.family().equals(family))
                            .toList();
                    var set = wanted.computeIfAbsent(family, none -> new BitSet());
                    left.stream()
                            .filter(c -> cut.stream().anyMatch(face -> face.covers(c)))
                            .forEach(set::set);
                    if (!cut.isEmpty()) {
                        var before = (BitSet) left.clone();
                        before.stream()
                                .filter(c -> cut.stream().allMatch(face -> face.covers(c)))
                                .forEach(left::clear);
                    }
                }
            }
            return wanted;
        }

        /** Capitals and small letters, where the sheet turns one into the other. */
        private void withOtherCases(BitSet characters) {
            if (source.text().contains("text-transform") || source.text().contains("small-caps")) {
                var written = (BitSet) characters.clone();
                written.stream().forEach(c -> {
                    characters.or(points(Character.toString(c).toUpperCase(Locale.ROOT)));
                    characters.set(Character.toLowerCase(c));
                });
            }
        }

        private Map<String, byte[]> fonts(Map<String, BitSet> wanted, BitSet italic, BitSet bold) {
            var fonts = new TreeMap<String, byte[]>();
            for (var face : faces) {
                var characters = (BitSet)
                        wanted.getOrDefault(face.family(), new BitSet()).clone();
                if (face.italic() && hasOther(face, other -> !other.italic())) {
                    characters.and(italic);
                }
                if (face.bold() && hasOther(face, other -> !other.bold() && other.italic() == face.italic())) {
                    characters.and(bold);
                }
                var needed = characters.stream()
                        .filter(c -> !Character.isWhitespace(c))
                        .filter(face::covers);
                if (needed.findAny().isEmpty()) {
                    corrections.add(
                            new Correction(face.rule().start(), face.rule().end(), ""));
                } else {
                    characters.or(generated);
                    fonts.put(pack(face), file(face, characters));
                }
            }
            return fonts;
        }

        private List<Font> upright(boolean boldFirst) {
            return faces.stream()
                    .filter(face -> !face.italic())
                    .sorted(Comparator.comparing(face -> face.bold() != boldFirst))
                    .map(Face::font)
                    .toList();
        }

        private boolean hasOther(Face face, Predicate<Face> like) {
            return faces.stream().anyMatch(other -> other.family().equals(face.family()) && like.test(other));
        }

        /** Names the file of a face in the sheet. Gives its href. */
        private String pack(Face face) {
            var name = face.font().name();
            var plain = name.substring(name.lastIndexOf('/') + 1)
                    .replaceFirst("\\.\\w*$", "")
                    .replaceAll("[^\\w.-]", "_");
            boolean isPostScript = face.font().table("CFF ").isPresent();
            var href = free.apply("fonts/" + plain + (isPostScript ? ".otf" : ".ttf"));
            face.rule().declarations().stream()
                    .filter(declaration -> declaration.property().equals("src"))
                    .forEach(source ->
                            corrections.add(new Correction(source.start(), source.end(), " url(" + href + ")")));
            return href;
        }

        /**
         * The font cut down to these characters, under a name of our own: many licences reserve the old name for the font
         * as it was, and none forbids another.
         */
        private byte[] file(Face face, BitSet characters) {
            var families = faces.stream().map(Face::family).distinct().toList();
            var name = "Gazette Face " + (1 + families.indexOf(face.family()));
            var set = characters.stream().filter(face.ranges()::hold).boxed().collect(Collectors.toSet());
            return Subset.forReading(face.font(), set, name, features);
        }

        private String corrected() {
            var text = new StringBuilder(sheet.text());
            corrections.stream()
                    .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                    .forEach(correction -> text.replace(correction.start(), correction.end(), correction.text()));
            return text.toString();
        }

        private static BitSet points(String text) {
            var points = new BitSet();
            text.codePoints().forEach(points::set);
            return points;
        }
    }
}

package gazette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house: who may import whom. A room that is not in the plan may import nothing of ours. */
@AnalyzeClasses(packages = "gazette", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String GROUND = "diagnostic progress measure language font json ";
    private static final String MODEL = "article edition markup page ";

    /** Each room with the packages that it may import, beside itself. */
    private static final Map<String, String> PLAN = Map.ofEntries(
            Map.entry("cli", "press " + MODEL + GROUND),
            Map.entry(
                    "press",
                    "order collect collect.line collect.characters collect.batch collect.fetch.manners archive edit punctuate compose typeset publish.epub publish.pdf "
                            + MODEL + GROUND),
            Map.entry("order", MODEL + GROUND),
            Map.entry(
                    "collect",
                    "collect.copy collect.line collect.characters collect.file collect.read collect.read.web collect.picture collect.feed"
                            + " collect.fetch collect.fetch.answer " + MODEL + GROUND),
            Map.entry(
                    "collect.copy",
                    "collect.line collect.read collect.read.byline collect.read.plain collect.read.markdown"
                            + " collect.read.html collect.read.web collect.read.web.sequel collect.picture collect.feed"
                            + " collect.fetch.answer " + MODEL + GROUND),
            Map.entry(
                    "collect.line",
                    "collect.characters collect.file collect.read collect.picture collect.feed collect.fetch"
                            + " collect.fetch.answer"
                            + " collect.fetch.manners " + MODEL + GROUND),
            Map.entry("collect.file", "collect.read"),
            Map.entry(
                    "collect.batch",
                    "collect.characters collect.file collect.read collect.read.plain collect.read.web collect.read.web.facts"
                            + " collect.picture collect.feed " + MODEL + GROUND),
            Map.entry("collect.read", "collect.picture " + MODEL + GROUND),
            Map.entry("collect.read.byline", "collect.date collect.read " + MODEL + GROUND),
            Map.entry(
                    "collect.read.plain",
                    "collect.read.plain.label collect.read.plain.copy collect.read.plain.wording collect.date collect.read"
                            + " collect.read.byline collect.picture "
                            + MODEL
                            + GROUND),
            Map.entry(
                    "collect.read.plain.label",
                    "collect.read.plain.copy collect.read.plain.wording collect.date collect.read collect.read.byline "
                            + MODEL
                            + GROUND),
            Map.entry(
                    "collect.read.plain.copy",
                    "collect.read.plain.wording collect.date collect.read collect.read.byline " + MODEL + GROUND),
            Map.entry("collect.read.plain.wording", "collect.read"),
            Map.entry(
                    "collect.read.markdown",
                    "collect.date collect.read collect.read.byline collect.read.html collect.picture " + MODEL
                            + GROUND),
            Map.entry(
                    "collect.read.html",
                    "collect.characters collect.date collect.read collect.read.byline collect.picture " + MODEL
                            + GROUND),
            Map.entry(
                    "collect.read.web",
                    "collect.date collect.read.web.facts collect.read.web.search collect.read.web.matter collect.read.web.evidence"
                            + " collect.read.web.wiki collect.read collect.read.byline collect.read.html collect.picture "
                            + MODEL
                            + GROUND),
            Map.entry(
                    "collect.read.web.facts",
                    "collect.read.web.evidence collect.read collect.read.html " + MODEL + GROUND),
            Map.entry(
                    "collect.read.web.search",
                    "collect.date collect.read.web.evidence collect.read collect.read.html " + MODEL + GROUND),
            Map.entry(
                    "collect.read.web.matter",
                    "collect.date collect.read.web.facts collect.read.web.evidence collect.read collect.read.byline collect.read.html "
                            + MODEL + GROUND),
            Map.entry("collect.read.web.sequel", MODEL + GROUND),
            Map.entry("collect.read.web.wiki", "collect.read collect.read.html " + MODEL + GROUND),
            Map.entry("collect.read.web.evidence", "collect.read.html " + GROUND),
            Map.entry("collect.picture", MODEL + GROUND),
            Map.entry("collect.feed", "collect.characters collect.feed.text collect.date " + MODEL + GROUND),
            Map.entry("collect.feed.text", "collect.characters " + MODEL + GROUND),
            Map.entry("collect.characters", "diagnostic"),
            Map.entry("collect.date", ""),
            Map.entry(
                    "collect.fetch",
                    "collect.fetch.answer collect.fetch.manners collect.fetch.guard collect.fetch.cache collect.fetch.pace"
                            + " collect.fetch.robots diagnostic progress"),
            Map.entry("collect.fetch.answer", "collect.fetch.cache"),
            Map.entry("collect.fetch.manners", "collect.fetch.guard diagnostic"),
            Map.entry("collect.fetch.guard", ""),
            Map.entry("collect.fetch.cache", "json"),
            Map.entry("collect.fetch.pace", "collect.fetch.cache json"),
            Map.entry("collect.fetch.robots", ""),
            Map.entry("archive", "diagnostic"),
            Map.entry("edit", MODEL + GROUND),
            Map.entry("punctuate", MODEL + GROUND),
            Map.entry("compose", MODEL + GROUND),
            Map.entry(
                    "typeset",
                    "typeset.css typeset.css.sheet typeset.css.style typeset.box typeset.shape typeset.paragraph typeset.makeup "
                            + MODEL + GROUND),
            Map.entry(
                    "typeset.css",
                    "typeset.css.cascade typeset.css.sheet typeset.css.property typeset.css.style typeset.css.selector"
                            + " typeset.css.syntax "
                            + MODEL
                            + GROUND),
            Map.entry(
                    "typeset.css.cascade",
                    "typeset.css.sheet typeset.css.property typeset.css.value typeset.css.style typeset.css.selector"
                            + " typeset.css.syntax page "
                            + GROUND),
            Map.entry(
                    "typeset.css.sheet",
                    "typeset.css.property typeset.css.value typeset.css.style typeset.css.selector typeset.css.syntax"
                            + " markup "
                            + GROUND),
            Map.entry("typeset.css.property", "typeset.css.value typeset.css.style typeset.css.syntax page " + GROUND),
            Map.entry("typeset.css.value", "typeset.css.style typeset.css.syntax page " + GROUND),
            Map.entry("typeset.css.style", "page " + GROUND),
            Map.entry("typeset.css.selector", "typeset.css.syntax markup " + GROUND),
            Map.entry("typeset.css.syntax", GROUND),
            Map.entry("typeset.shape", "typeset.shape.script typeset.shape.rule " + GROUND),
            Map.entry("typeset.shape.script", "typeset.shape.rule " + GROUND),
            Map.entry("typeset.shape.rule", GROUND),
            Map.entry("typeset.paragraph", "typeset.shape " + GROUND),
            Map.entry(
                    "typeset.box",
                    "typeset.css typeset.css.sheet typeset.css.style typeset.shape typeset.paragraph " + MODEL
                            + GROUND),
            Map.entry(
                    "typeset.makeup",
                    "typeset.box typeset.css typeset.css.sheet typeset.css.style typeset.shape typeset.paragraph "
                            + MODEL + GROUND),
            Map.entry(
                    "publish.epub",
                    "publish.epub.cover publish.epub.file publish.epub.type publish.epub.leaf " + MODEL + GROUND),
            Map.entry("publish.epub.file", "publish.epub.leaf " + MODEL + GROUND),
            Map.entry("publish.epub.type", "publish.epub.leaf " + MODEL + GROUND),
            Map.entry("publish.epub.leaf", MODEL + GROUND),
            Map.entry("publish.epub.cover", "page font.outline " + GROUND),
            Map.entry(
                    "publish.pdf",
                    "publish.pdf.structure publish.pdf.survey publish.pdf.picture publish.pdf.font publish.pdf.object "
                            + MODEL
                            + GROUND),
            Map.entry("publish.pdf.structure", "publish.pdf.survey publish.pdf.object page " + GROUND),
            Map.entry("publish.pdf.survey", "publish.pdf.picture publish.pdf.font page " + GROUND),
            Map.entry("publish.pdf.picture", "publish.pdf.object article " + GROUND),
            Map.entry("publish.pdf.font", "publish.pdf.object page " + GROUND),
            Map.entry("publish.pdf.object", GROUND),
            Map.entry("edition", "article markup " + GROUND),
            Map.entry("page", "article " + GROUND),
            Map.entry("article", GROUND),
            Map.entry("markup", GROUND),
            Map.entry("font", "font.outline font.rule font.table diagnostic"),
            Map.entry("font.rule", "font.table diagnostic"),
            Map.entry("font.outline", "font.table diagnostic"),
            Map.entry("font.table", "diagnostic"),
            Map.entry("measure", "diagnostic"),
            Map.entry("language", ""),
            Map.entry("json", ""),
            Map.entry("progress", "diagnostic"),
            Map.entry("diagnostic", ""));

    /** Each library with the packages that may see it. */
    private static final Map<String, Set<String>> OWNERS = Map.of(
            "picocli..", Set.of("cli"),
            "freemarker..", Set.of("compose"),
            "okhttp3..", Set.of("collect.fetch", "collect.fetch.manners"),
            "org.jsoup..", Set.of("collect.read.html", "collect.read.web..", "collect.feed.text", "order"),
            "org.mozilla.universalchardet..", Set.of("collect.characters"),
            "org.commonmark..", Set.of("collect.read.markdown"),
            "org.snakeyaml..", Set.of("order", "collect.read.markdown"),
            "java.sql..", Set.of("archive"),
            "org.openpdf..", Set.of("publish.pdf.."),
            "io.documentnode..", Set.of("publish.epub.."));

    @ArchTest
    static final ArchRule imports_go_downwards_only = classes()
            .that()
            .resideInAPackage("gazette..")
            .should(new Plan())
            .because("a room that knows its neighbours cannot be moved");

    @ArchTest
    static final ArchRule no_package_takes_part_in_a_cycle =
            slices().matching("gazette.(**)").should().beFreeOfCycles().because("a cycle of packages is one package");

    @ArchTest
    static void each_library_has_one_owner(JavaClasses ours) {
        OWNERS.forEach((library, owners) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(room -> "gazette." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that one room sees can be replaced in one room")
                .check(ours));
    }

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("gazette.cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a room hands its notes on; cli prints them");

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^gazette\\.?", "");
    }

    private static final class Plan extends ArchCondition<JavaClass> {
        Plan() {
            super("import what the plan allows");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var room = room(type);
            var allowed = Stream.concat(
                            Stream.of(room),
                            Arrays.stream(PLAN.getOrDefault(room, "").split(" ")))
                    .collect(Collectors.toSet());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("gazette") && !allowed.contains(room(target))) {
                    events.add(SimpleConditionEvent.violated(
                            type, room + " may not import " + room(target) + ": " + dependency.getDescription()));
                }
            }
        }
    }
}

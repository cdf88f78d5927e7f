package gazette.typeset.css.property;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.value.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The page that tells makers of themes what there is, held against what there is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManualTest {
    private static final Pattern SIDE = Pattern.compile("(border-[a-z-]+)-(?:width|style|color)");

    private static String manual() throws IOException {
        return Files.readString(Path.of("src/docs/style-sheets.md"));
    }

    @Test
    void every_property_is_in_the_manual() throws IOException {
        var manual = manual();
        var missing = new ArrayList<String>();
        for (var name : Names.all()) {
            var side = SIDE.matcher(name);
            boolean told =
                    manual.contains("`" + name + "`") || (side.matches() && manual.contains("`" + side.group(1) + "`"));
            if (!told) {
                missing.add(name);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_property_of_the_manual_is_there() throws IOException {
        var table = manual().lines().filter(line -> line.startsWith("| ")).toList();
        var unknown = new ArrayList<String>();
        var names = Pattern.compile("`([a-z-]+)`");
        for (var line : table) {
            var plain = line.replaceAll("\\([^)]*\\)", "").replaceAll("Styles are.*|each also with.*?;", "");
            names.matcher(plain).results().forEach(name -> {
                if (Names.find(name.group(1)).isEmpty()) {
                    unknown.add(name.group(1));
                }
            });
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_counter_style_is_in_the_manual() throws IOException {
        for (var style : CounterStyle.values()) {
            assertThat(manual()).contains("`" + Keywords.name(style) + "`");
        }
    }
}

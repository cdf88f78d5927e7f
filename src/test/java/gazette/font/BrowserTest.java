package gazette.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Browsers look fonts through before they trust them, and so do the reading systems made of browsers. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTest {
    private static final List<String> FACES = List.of(
            "literata/Literata-Regular",
            "literata/Literata-Italic",
            "literata/Literata-BoldItalic",
            "source-serif/SourceSerif4-Regular",
            "source-serif/SourceSerif4-It",
            "source-serif/SourceSerif4Display-Semibold",
            "source-sans/SourceSans3-Regular",
            "source-sans/SourceSans3-BoldIt",
            "source-code/SourceCodePro-Regular",
            "noto-naskh-arabic/NotoNaskhArabic-Regular",
            "noto-sans-devanagari/NotoSansDevanagari-Regular",
            "noto-emoji/NotoEmoji-Regular");

    private static final String TEXT = "Office AV 1984 “fjord” ßé Việt Ωμέγα Наука سلام हिन्दी 📰👩‍🚀";

    @TempDir
    Path folder;

    @Test
    void fonts_for_reading_are_accepted_by_chromium() throws IOException, InterruptedException {
        var shelf = FontShelf.of(List.of());
        var script = new StringBuilder("const fonts = {\n");
        for (var face : FACES) {
            var font = shelf.find("fonts/" + face + ".ttf").orElseThrow();
            var file = Subset.forReading(font, characters(), "Ours", Set.of());
            script.append("'%s': '%s',\n".formatted(face, Base64.getEncoder().encodeToString(file)));
        }
        script.append("""
                };
                const told = [];
                Promise.all(Object.entries(fonts).map(([face, data]) =>
                    new FontFace('Ours', `url(data:font/ttf;base64,${data})`).load()
                        .then(() => told.push(face + ' is loaded'), error => told.push(face + ': ' + error))
                )).then(() => { document.body.textContent = told.sort().join('; ') + ' END'; });
                """);
        var page = Files.writeString(
                folder.resolve("page.html"), "<!DOCTYPE html><body><script>" + script + "</script></body>");

        var told = dump(page);

        assertThat(told)
                .contains(
                        FACES.stream().sorted().map(face -> face + " is loaded").collect(Collectors.joining("; ")));
    }

    private static Set<Integer> characters() {
        return TEXT.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private String dump(Path page) throws IOException, InterruptedException {
        var output = folder.resolve("dump.html");
        var command = List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=10000",
                "--dump-dom",
                page.toUri().toString());
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "chromium is not installed");
            return "";
        }
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}

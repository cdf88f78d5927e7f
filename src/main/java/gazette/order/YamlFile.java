package gazette.order;

import gazette.diagnostic.PressException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML under limits, as a tree that knows its places; no object is ever made of it. */
final class YamlFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 16;

    private YamlFile() {}

    static Value read(Path file) {
        var name = file.toString();
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        var text = text(file);
        try {
            refuseDepth(name, new Parse(settings).parseString(text));
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new Value(name, "edition", root))
                    .orElseThrow(() -> PressException.request(
                            name, "the edition file is empty", "give it a “title” and “sources”"));
        } catch (MarkedYamlEngineException fault) {
            var mark = fault.getProblemMark().map(Value::place).orElse("");
            throw PressException.request(
                    name + mark,
                    "this is not YAML: " + fault.getProblem(),
                    "look at the indents and marks here and above");
        } catch (YamlEngineException fault) {
            throw PressException.request(
                    name,
                    "this is not YAML: " + fault.getMessage(),
                    "look for unusual characters and repeated aliases");
        }
    }

    /** The tree is built by recursion, the events are not. */
    private static void refuseDepth(String name, Iterable<Event> events) {
        int depth = 0;
        for (var event : events) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                var place = event.getStartMark().map(Value::place).orElse("");
                throw PressException.request(
                        name + place, "lists inside lists inside lists", "an edition needs four levels");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw PressException.request(
                        file.toString(), "an edition file of more than a megabyte", "list folders instead of files");
            }
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (NoSuchFileException missing) {
            throw PressException.request(file.toString(), "no such file", "give the path of an edition file");
        } catch (CharacterCodingException notText) {
            throw PressException.request(file.toString(), "this is not UTF-8 text", "save the edition file as UTF-8");
        } catch (IOException unreadable) {
            throw PressException.request(
                    file.toString(), "cannot be read: " + unreadable.getMessage(), "look at the rights of the file");
        }
    }
}

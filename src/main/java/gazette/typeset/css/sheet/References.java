package gazette.typeset.css.sheet;

import gazette.typeset.css.sheet.Declaration.Pending;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.ValueReader;
import gazette.typeset.css.value.Variables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries every value that refers to variables once, with what the sheets say of them last: so that a slip is told with its
 * place when the sheets are read, and not for each element that it meets.
 */
public final class References {
    private final Map<String, List<Token>> variables;

    private References(Map<String, List<Token>> variables) {
        this.variables = variables;
    }

    /** Notes what cannot come to anything; the lists run side by side. */
    public static void check(List<Sheet> sheets, List<Notes> notes) {
        var said = new LinkedHashMap<String, List<Token>>();
        for (var sheet : sheets) {
            for (var block : blocks(sheet)) {
                block.variables().forEach(variable -> said.put(variable.name(), variable.words()));
            }
        }
        var references = new References(Variables.resolve(Map.of(), said));
        for (int i = 0; i < sheets.size(); i++) {
            var own = notes.get(i);
            for (var block : blocks(sheets.get(i))) {
                block.pending().forEach(pending -> references.check(pending, own));
            }
        }
    }

    /** Each block once, however many selectors stand before it. */
    private static List<Block> blocks(Sheet sheet) {
        var blocks = new ArrayList<Block>();
        sheet.rules().forEach(rule -> blocks.add(rule.block()));
        for (var page : sheet.pages()) {
            blocks.add(page.block());
            blocks.add(page.footnote());
            for (var box : PageStyle.MarginBox.values()) {
                if (page.boxes().containsKey(box)) {
                    blocks.add(page.boxes().getOrDefault(box, Block.EMPTY));
                }
            }
        }
        var seen = new HashSet<Integer>();
        return blocks.stream()
                .filter(block -> seen.add(System.identityHashCode(block)))
                .toList();
    }

    private void check(Pending pending, Notes notes) {
        var words = Variables.substitute(pending.words(), variables);
        if (words.isEmpty()) {
            unknown(pending, notes);
            return;
        }
        try {
            if (words.get().isEmpty()
                    || BlockReader.wide(pending.name(), words.get()).isEmpty()) {
                BlockReader.assigned(pending.name(), ValueReader.of(words.get()));
            }
        } catch (Invalid invalid) {
            notes.warn(
                    pending.words().getFirst(),
                    "with its variables this cannot be the value of "
                            + pending.name().name(),
                    BlockReader.hint(pending.name(), words.get()));
        }
    }

    private void unknown(Pending pending, Notes notes) {
        for (var word : pending.words()) {
            if (word.is(Kind.IDENT) && word.text().startsWith("--") && !variables.containsKey(word.text())) {
                notes.warn(
                        word,
                        "the variable " + word.text() + " has no value",
                        Nearest.to(word.text(), variables.keySet())
                                .map(near -> "did you mean " + near + "?")
                                .orElse("write :root { " + word.text() + ": … }"));
                return;
            }
        }
        notes.warn(pending.words().getFirst(), "var() is not understood", "write var(--name) or var(--name, fallback)");
    }
}

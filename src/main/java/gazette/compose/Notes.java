package gazette.compose;

import gazette.article.Block;
import gazette.article.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of one article and the marks that call them, under ids that are ours and unique in its document. */
final class Notes {
    private final List<Block.Note> notes = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();

    /** Gathers the notes from wherever in the text they stand. */
    static Notes in(List<Block> body) {
        var notes = new Notes();
        Blocks.all(body).forEach(block -> {
            if (block instanceof Block.Note note) {
                notes.add(note);
            }
        });
        return notes;
    }

    private void add(Block.Note note) {
        notes.add(note);
        numbers.putIfAbsent(note.id(), notes.size());
    }

    /** The notes, in order. */
    List<Block.Note> list() {
        return List.copyOf(notes);
    }

    /** The id of the note at this place in the list, counted from 0. */
    static String id(int index) {
        return "note-" + (index + 1);
    }

    /** The id of the first mark that calls this note; empty if none does. Ask when all marks have been seen. */
    Optional<String> firstMark(Block.Note note) {
        return calls.containsKey(note.id()) ? Optional.of(mark(note.id(), 1)) : Optional.empty();
    }

    /** A card for one mark more: its id and what it leads to, if the note is there. */
    Map<String, Object> call(Inline.NoteMark mark) {
        var card = Card.of("note-mark").with("label", mark.label());
        var number = numbers.get(mark.note());
        if (number == null) {
            return card.map();
        }
        var call = calls.merge(mark.note(), 1, Integer::sum);
        return card.with("href", "#" + id(number - 1))
                .with("id", mark(mark.note(), call))
                .map();
    }

    private String mark(String note, int call) {
        var first = "mark-" + numbers.get(note);
        return call == 1 ? first : first + "-" + call;
    }
}

package gazette.publish.pdf.structure;

import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.publish.pdf.survey.Kid;
import gazette.publish.pdf.survey.StandardType;
import gazette.publish.pdf.survey.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what each element of the structure tree is called, where PDF/UA-1 is stricter than markup: no heading is more than
 * one level below the last, a list holds nothing but items, a table nothing but rows of cells. What does not bear its name
 * is a division. To be asked in the order of reading, from the root down.
 */
final class TagTypes {
    static final String DIVISION = "Div";

    private static final Set<String> ABOVE_LABELS = Set.of("LI", "TOCI", "Note");
    private static final Set<Role> IN_CONTENTS = EnumSet.of(Role.CONTENTS, Role.CONTENTS_ITEM, Role.CAPTION);
    private static final Set<Role> IN_LIST = EnumSet.of(Role.LIST, Role.LIST_ITEM, Role.CAPTION);
    private static final Set<String> ABOVE_ROWS = Set.of("Table", "THead", "TBody", "TFoot");
    private static final Set<Role> ROW_GROUPS = EnumSet.of(Role.TABLE_HEAD, Role.TABLE_BODY, Role.TABLE_FOOT);
    private static final Set<Role> IN_ROW = EnumSet.of(Role.TABLE_HEADING, Role.TABLE_CELL);

    private final Map<Tag, Integer> columns = new HashMap<>();
    private final Set<Tag> rowGroups = new HashSet<>();
    private int lastLevel;

    /**
     * What stands around a tag.
     *
     * @param type of the nearest element that is more than a division
     * @param isContents whether a list in it lists the contents
     */
    record Surroundings(String type, boolean isContents) {
        static final Surroundings NONE = new Surroundings("", false);

        /** What this tag is to those in it. */
        Surroundings with(Tag tag, String tagType) {
            return new Surroundings(
                    tagType.equals(DIVISION) ? type : tagType,
                    isContents || tag.part().role() == Role.CONTENTS);
        }
    }

    /** What the tag is called here. */
    String type(Tag tag, Surroundings around) {
        var standard = StandardType.of(tag.part());
        return switch (tag.part().role()) {
            case HEADING -> heading(tag.part());
            // With headings and sections in it, it is one itself, and the lists in it are those of the contents.
            case CONTENTS -> holdsOnly(tag, IN_CONTENTS) ? standard : "Sect";
            case CONTENTS_ITEM -> around.type.equals("TOC") ? standard : DIVISION;
            case LIST -> holdsOnly(tag, IN_LIST) ? (around.isContents ? "TOC" : standard) : DIVISION;
            case LIST_ITEM -> item(around, standard);
            case LABEL -> ABOVE_LABELS.contains(around.type) ? standard : DIVISION;
            case LIST_BODY -> around.type.equals("LI") ? standard : DIVISION;
            case TABLE -> table(tag, standard);
            case TABLE_HEAD, TABLE_BODY, TABLE_FOOT -> rowGroups.contains(tag) ? standard : DIVISION;
            case TABLE_ROW -> ABOVE_ROWS.contains(around.type) ? standard : DIVISION;
            case TABLE_HEADING, TABLE_CELL -> around.type.equals("TR") ? standard : DIVISION;
            default -> standard;
        };
    }

    /** How many columns a cell takes up: the last one of a short row all that are left of the widest. */
    int columns(Tag cell) {
        return columns.getOrDefault(cell, cell.part().span().columns());
    }

    private String heading(Part part) {
        lastLevel = Math.min(Math.clamp(part.level(), 1, 6), lastLevel + 1);
        return "H" + lastLevel;
    }

    private static String item(Surroundings around, String standard) {
        return switch (around.type) {
            case "TOC" -> "TOCI";
            case "L" -> standard;
            default -> DIVISION;
        };
    }

    private String table(Tag table, String standard) {
        var parts =
                inside(table).filter(part -> part.part().role() != Role.CAPTION).toList();
        var rows = parts.stream()
                .flatMap(part -> ROW_GROUPS.contains(part.part().role()) ? inside(part) : Stream.of(part))
                .toList();
        boolean isTable = rows.stream().allMatch(row -> row.part().role() == Role.TABLE_ROW && holdsOnly(row, IN_ROW));
        if (!isTable) {
            return DIVISION;
        }
        if (isGrouped(parts)) {
            rowGroups.addAll(parts);
        }
        level(rows);
        return standard;
    }

    /** Whether all rows are in groups, of which only bodies may be many and one has to be (ISO 32000-1, 14.8.4.3.4). */
    private static boolean isGrouped(List<Tag> parts) {
        return parts.stream().allMatch(part -> ROW_GROUPS.contains(part.part().role()))
                && count(parts, Role.TABLE_HEAD) <= 1
                && count(parts, Role.TABLE_BODY) >= 1
                && count(parts, Role.TABLE_FOOT) <= 1;
    }

    private static long count(List<Tag> parts, Role role) {
        return parts.stream().filter(part -> part.part().role() == role).count();
    }

    /** Lets the last cell of each short row take up what is left of the widest (PDF/UA-1, 7.5). */
    private void level(List<Tag> rows) {
        int[] widths = new int[rows.size()];
        for (int i = 0; i < widths.length; i++) {
            for (var cell : cells(rows.get(i))) {
                var span = cell.part().span();
                for (int row = i; row < Math.min(widths.length, i + span.rows()); row++) {
                    widths[row] += span.columns();
                }
            }
        }
        int widest = Arrays.stream(widths).max().orElse(0);
        for (int i = 0; i < widths.length; i++) {
            var cells = cells(rows.get(i));
            if (widths[i] < widest && !cells.isEmpty()) {
                var last = cells.getLast();
                columns.put(last, last.part().span().columns() + widest - widths[i]);
            }
        }
    }

    private static List<Tag> cells(Tag row) {
        return inside(row).toList();
    }

    private static boolean holdsOnly(Tag tag, Set<Role> roles) {
        return inside(tag).allMatch(kid -> roles.contains(kid.part().role()));
    }

    /** The tags in a tag, as if there were no divisions. */
    private static Stream<Tag> inside(Tag tag) {
        var found = new ArrayList<Tag>();
        Deque<Kid> waiting = new ArrayDeque<>(tag.kids());
        while (!waiting.isEmpty()) {
            if (waiting.pop() instanceof Tag kid) {
                if (kid.part().role() == Role.GROUP) {
                    kid.kids().reversed().forEach(waiting::push);
                } else {
                    found.add(kid);
                }
            }
        }
        return found.stream();
    }
}

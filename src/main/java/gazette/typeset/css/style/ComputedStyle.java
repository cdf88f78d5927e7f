package gazette.typeset.css.style;

import java.util.Optional;

/**
 * How an element looks, with nothing left to look up: no em, no inheritance, no variable. Elements that look alike share
 * one object.
 *
 * @param display what kind of box it makes
 * @param type its letters
 * @param lines its lines
 * @param box the white, the rules and the size around it
 * @param breaks where columns and pages may end
 * @param columns into which its content is divided
 * @param list the mark of a list item
 * @param table how cells stand together
 * @param generated what is added to the text: content, counters, named strings
 * @param page the named page that it stands on; an element says it for everything inside. Empty for the usual page
 */
public record ComputedStyle(
        Display display,
        TypeStyle type,
        LineStyle lines,
        BoxStyle box,
        BreakStyle breaks,
        ColumnStyle columns,
        ListStyle list,
        TableStyle table,
        Generated generated,
        Optional<String> page) {
    /** What kind of box an element makes. */
    public enum Display {
        /** None: neither the element nor anything in it is printed. */
        NONE,
        /** None of its own; what is in it stands in its parent. */
        CONTENTS,
        INLINE,
        INLINE_BLOCK,
        BLOCK,
        /** A block whose margins do not collapse with those inside it and which clears its own floats. */
        FLOW_ROOT,
        LIST_ITEM,
        TABLE,
        TABLE_CAPTION,
        TABLE_COLUMN_GROUP,
        TABLE_COLUMN,
        TABLE_HEADER_GROUP,
        TABLE_ROW_GROUP,
        TABLE_FOOTER_GROUP,
        TABLE_ROW,
        TABLE_CELL
    }
}

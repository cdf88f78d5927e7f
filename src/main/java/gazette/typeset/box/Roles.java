package gazette.typeset.box;

import gazette.markup.Element;
import gazette.page.Part.Role;
import java.util.Optional;

/**
 * What an element is to a reader, by its name and its {@code role}.
 *
 * @see <a href="https://www.w3.org/TR/html-aam-1.0/">HTML Accessibility API Mappings</a>
 */
final class Roles {
    private Roles() {}

    /** The role; empty for an element that says nothing of its own, whose content belongs to what is around it. */
    static Optional<Role> of(Element element) {
        var stated = stated(element);
        return stated.isPresent() ? stated : named(element);
    }

    private static Optional<Role> stated(Element element) {
        var role = element.attributes().get("role");
        if (role == null) {
            return Optional.empty();
        }
        return switch (role) {
            case "doc-toc" -> Optional.of(Role.CONTENTS);
            case "doc-footnote", "doc-endnote" -> Optional.of(Role.NOTE);
            case "doc-pullquote" -> Optional.of(Role.ASIDE);
            case "presentation", "none" -> Optional.of(Role.GROUP);
            default -> Optional.empty();
        };
    }

    private static Optional<Role> named(Element element) {
        return Optional.ofNullable(
                switch (element.name()) {
                    case "body" -> Role.ARTICLE;
                    case "section" -> Role.SECTION;
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
                    case "p", "dt", "dd", "address" -> Role.PARAGRAPH;
                    case "blockquote" -> Role.BLOCK_QUOTE;
                    case "aside" -> Role.ASIDE;
                    case "ul", "ol" -> Role.LIST;
                    case "li" -> Role.LIST_ITEM;
                    case "table" -> Role.TABLE;
                    case "tr" -> Role.TABLE_ROW;
                    case "th" -> Role.TABLE_HEADING;
                    case "td" -> Role.TABLE_CELL;
                    case "figure" -> element.children().stream().anyMatch(Roles::isImage) ? Role.FIGURE : Role.GROUP;
                    case "img" -> Role.FIGURE;
                    case "figcaption", "caption" -> Role.CAPTION;
                    case "pre" -> Role.CODE;
                    case "a" -> element.attribute("href").isPresent() ? Role.LINK : null;
                    default -> null;
                });
    }

    private static boolean isImage(gazette.markup.Node node) {
        return node instanceof Element e
                && (e.name().equals("img") || e.children().stream().anyMatch(Roles::isImage));
    }

    /** The level of a heading, from 1. */
    static int level(Element element) {
        char last = element.name().charAt(element.name().length() - 1);
        return last >= '1' && last <= '6' ? last - '0' : 1;
    }

    /** Whether the notes to what stands in it may. */
    static boolean holdsNotes(Role role) {
        return switch (role) {
            case DOCUMENT, ARTICLE, SECTION, BLOCK_QUOTE, ASIDE, LIST_BODY, TABLE_HEADING, TABLE_CELL, GROUP -> true;
            case HEADING, PARAGRAPH, LIST, LIST_ITEM, LABEL, FIGURE, CAPTION, CODE, NOTE -> false;
            case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, TABLE_ROW -> false;
            case CONTENTS, CONTENTS_ITEM, LINK, REFERENCE, SPAN -> false;
            case ARTIFACT -> true;
        };
    }

    /** Whether text may stand in it directly. */
    static boolean holdsText(Role role) {
        return switch (role) {
            case HEADING,
                    PARAGRAPH,
                    LABEL,
                    LIST_BODY,
                    TABLE_HEADING,
                    TABLE_CELL,
                    CAPTION,
                    CODE,
                    LINK,
                    REFERENCE,
                    SPAN -> true;
            case DOCUMENT, ARTICLE, SECTION, BLOCK_QUOTE, ASIDE, LIST, LIST_ITEM, FIGURE, NOTE -> false;
            case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, TABLE_ROW -> false;
            case CONTENTS, CONTENTS_ITEM, GROUP, ARTIFACT -> false;
        };
    }
}

package gazette.compose;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gazette.diagnostic.PressException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a template, told with its place and in words for the person who wrote it. */
final class TemplateFault {
    private static final String GUIDE = "; src/docs/themes.md lists what there is";

    private TemplateFault() {}

    /** It is not the language of templates. */
    static PressException unreadable(ParseException e, Theme theme) {
        return PressException.request(
                place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), theme),
                "the template cannot be read: " + gist(e.getEditorMessage()),
                "mend this place; freemarker.apache.org has the manual of the language");
    }

    /** It asks for something that cannot be done. */
    static PressException failed(TemplateException e, Theme theme) {
        if (pressCause(e) instanceof PressException ours) {
            return ours;
        }
        var where = place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), theme);
        if (e instanceof InvalidReferenceException missing && missing.getBlamedExpressionString() != null) {
            var name = missing.getBlamedExpressionString();
            return PressException.request(
                    where,
                    "there is no “" + name + "” here",
                    "write ${" + name + "!} or <#if " + name + "??> if it may be missing" + GUIDE);
        }
        return PressException.request(where, gist(e.getMessageWithoutStackTop()), "mend the template" + GUIDE);
    }

    private static @Nullable Throwable pressCause(Throwable e) {
        var cause = e.getCause();
        while (cause != null && !(cause instanceof PressException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** It is not there, or writes without end. */
    static PressException unwritten(IOException e, String name, Theme theme) {
        return e instanceof TemplateNotFoundException
                ? PressException.request(
                        theme.name() + "/" + name, "the theme has no such template", "add the file to the theme")
                : PressException.request(
                        file(name, theme), gist(String.valueOf(e.getMessage())), "look for a loop that does not end");
    }

    /** It calls itself without end. */
    static PressException bottomless(String name, Theme theme) {
        return PressException.request(
                file(name, theme),
                "a macro calls itself without end, or the article is nested too deep for it",
                "let each call work on a part of what it was given");
    }

    /** It has not ended in time. */
    static PressException endless(String name, Theme theme, long seconds) {
        return PressException.request(
                file(name, theme),
                "the template did not end within " + seconds + " s and was stopped",
                "look for a loop without an end, such as <#list 1.. as n>");
    }

    private static String place(@Nullable String name, @Nullable Integer line, @Nullable Integer column, Theme theme) {
        var file = name == null ? theme.name() : file(name, theme);
        return line == null || column == null ? file : file + ":" + line + ":" + column;
    }

    /** The template as the person knows it: the path of the file, or that it is one of ours. */
    static String file(String name, Theme theme) {
        return theme.file(name).map(Theme.Leaf::name).orElse(theme.name() + "/" + name);
    }

    /** The first paragraph of a message, in one line; the rest is advice about the library. */
    private static String gist(String message) {
        var first = message.strip().split("\\R\\s*\\R|\\R-{3,}", 2)[0];
        var line = first.replaceAll("\\s*\\[in (template|nameless)[^\\]]*\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        var small = line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
        return small.endsWith(".") || small.endsWith(":") ? small.substring(0, small.length() - 1) : small;
    }
}

package gazette.collect.read.byline;

import java.util.List;
import java.util.regex.Pattern;

/** The words before the names: “By”, “Story and photos by”, “Von”, “Автор:”. */
final class ByWord {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A word that is followed by a name, in the languages of Latin script. */
    private static final Pattern BY = Pattern.compile(
            "(?:(?:words|story|text|photos|pictures|interview|reviewed|posted|published|written|opinion|analysis|review|essay|stories|report|commentary|geschrieben|gepostet|veröffentlicht|texte|propos recueillis|écrit|publié|publicado|escrito|scritto|pubblicato|geschreven|skrevet|skriven|skrivet)"
                    + "(?: and (?:photos|photographs|pictures|illustrations))? )?(?:by|von|par|por|di|da|door|av|af|przez|oleh)\\s+(?=\\S)",
            FLAGS);

    /** What says that names follow, before a colon or a stroke. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:by|words|text|texte|texto|testo|tekst|teksti|author|autor(?:in|zy|ka|en|es)?|auteure?s?|autore|autrice|författare|skribent|forfatter|kirjoittaja|szerző|írta|автор|авторы|текст|автори|yazan|yazar|συντάκτης|penulis|tác giả|كتب|كتبت|بقلم|מאת|作者|撰文|文|記者|记者|執筆|著者|글|저자)\\s*[:：/／]\\s*(?=\\S)",
            FLAGS);

    /** The same without a colon, where nothing else begins so. */
    private static final Pattern NATIVE = Pattern.compile("(?:بقلم|كتب|كتبت|מאת|記者|记者|撰文)\\s*(?=\\S)");

    private ByWord() {}

    /** How many characters of a line it is; none if the line begins with a name, or with something else. */
    static int length(String line) {
        for (var lead : List.of(BY, LABEL, NATIVE)) {
            var matcher = lead.matcher(line);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return 0;
    }
}

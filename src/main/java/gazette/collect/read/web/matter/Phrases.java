package gazette.collect.read.web.matter;

import gazette.collect.read.FurnitureWords;
import gazette.collect.read.web.evidence.Remembered;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows what sites say to their readers, in the languages that we read. */
final class Phrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What leads to other articles. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\W*(?:read (?:more|also|next|the full)|also read|see (?:more|also)|related(?: (?:articles?|stor(?:y|ies)|coverage|links?|content|posts?|news|topics?|reading))?\\s*(?::|$)|related:"
                    + "|more (?:from|on|about|stories|news|in)\\b|recommended|trending|most (?:read|popular|viewed|shared)|don.?t miss|you (?:may|might)(?: also)? (?:like|be interested)"
                    + "|what to read next|further reading|in case you missed|editor.?s (?:picks?|choice)|top stories|latest (?:news|stories)|sponsored|promoted|watch (?:more|next|also|now)\\b|watch:|listen:"
                    + "|leia (?:mais|também|ainda)|veja (?:mais|também)|saiba mais|lire aussi|à lire|lisez aussi|voir aussi|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lees (?:ook|meer)|leggi anche"
                    + "|l[eé]a también|te puede interesar|lea más|läs (?:också|mer|även)|les også|czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|lire également|sur le même (?:sujet|thème)|más información|lee (?:también|además)|ver más|approfondisci"
                    + "|читайте также|читать далее|смотрите также|см\\. также|další články|ayrıca bakınız|ilgili haber(?:ler)?|إ?ا?قرأ (?:أيضا|أيضاً|المزيد)|קראו עוד|עוד בנושא|関連記事|関連ニュース|相关(?:新闻|阅读|报道)|延伸阅读|관련 ?기사)\\b.*",
            FLAGS | Pattern.DOTALL);

    /** What a reader is asked to do. */
    private static final Pattern ASKED = Pattern.compile(
            "\\W*(?:sign up|subscribe|get (?:the|our) .{0,40}newsletter|follow (?:us|me|@|.{1,40} on (?:twitter|facebook|instagram))|like us on|follow .{1,40} (?:full|complete|live) coverage|get .{1,40} delivered|listen to .{1,40} live|(?:do you )?(?:still )?have (?:any )?(?:more )?questions|join (?:us|our)|download (?:our|the) .{0,20}app|click here to"
                    + "|puedes seguir|síguenos|suscríbete|suivez[- ]nous|abonnez-vous|inscrivez-vous|seguici|iscriviti|folgen sie|jetzt abonnieren|подпи(?:шитесь|сывайтесь)|takip edin|tell us what you think|leave a comment|post a comment|have your say|share (?:this|on|with|via)|support (?:us|our)|have a (?:tip|story)|got a (?:tip|story)|contact us)\\b.*",
            FLAGS | Pattern.DOTALL);

    /** What stands on buttons, beside the single words that all readers know. */
    private static final Pattern BUTTON = Pattern.compile(
            "\\W*(?:print (?:article|this|page)|text size|order reprints?|enlarge(?: image)?|view (?:author archive|gallery|comments|photos|all)|e-?mail the author"
                    + "|(?:advertisement|story|article) continues below|continue reading(?: below| the main story)?|(?:\\d+|no) comments?|read more|show more|load more|more|pin(?: it)?|like|copy link|close|play|next|previous|back to top"
                    + "|google\\+?|follow on twitter|sign in|log ?in|register|reply|report|photos?|video|loading|image|getty images?|tags?|topics?|filed under)\\W*",
            FLAGS);

    private static final Pattern AROUND = Pattern.compile("^\\W+|\\W+$", FLAGS);

    /** Headings over what a site has besides an article. */
    private static final Pattern HEADING = Pattern.compile(
            "\\W*(?:(?:our |the )?newsletters?|(?:sign up|subscribe)\\b.{0,40}|today.?s best deals|related\\b.{0,20}|read (?:more|also|next)|recommended\\b.{0,20}|most (?:read|popular|viewed)"
                    + "|comments?|\\d+ comments?|kommentare|commentaires|comentarios|commenti|komentarze|комментарии|yorumlar|تعليقات|תגובות|评论|コメント|댓글"
                    + "|mehr zum thema|lesen sie auch|lire aussi|sur le même (?:sujet|thème)|más información|te puede interesar|leggi anche|czytaj (?:także|też|również)|zobacz (?:także|też|również)|читайте также|ilgili haberler"
                    + "|إ?ا?قرأ (?:أيضا|أيضاً|المزيد)|קראו עוד|עוד בנושא|関連(?:記事|ニュース)|相关(?:新闻|阅读|报道)|延伸阅读|관련 ?기사)\\W*",
            FLAGS);

    /** What programs write under what they publish. */
    private static final Pattern FILED = Pattern.compile(
            "\\W*this (?:entry|post) (?:was|is) (?:posted|published|written|filed|tagged)\\b.*|\\W*you can (?:follow|leave|skip) (?:any|a|all|to)\\b.*|\\W*bookmark the permalink.*",
            FLAGS);

    /** What is left of a byline when the name has been taken out of it. */
    private static final Pattern BY = Pattern.compile(
            "\\W*(?:by|written by|text by|von|par|di|por|de|af|av|door|przez|autore?|автор)\\W*", FLAGS);

    /** What is short stands on a page again and again. */
    private static final Remembered<Boolean> HEADINGS =
            new Remembered<>(text -> HEADING.matcher(text).matches());

    private static final Remembered<Boolean> BUTTONS = new Remembered<>(Phrases::isOnButton);

    private Phrases() {}

    /** Whether a heading stands over what a site has besides an article. */
    static boolean headBesides(String heading) {
        return HEADINGS.of(heading);
    }

    /** Whether a program says when it published what, and where to answer. */
    static boolean file(String line) {
        return FILED.matcher(line).matches();
    }

    /** Whether a line says that somebody wrote it, and not who. */
    static boolean areOfByline(String line) {
        return BY.matcher(line).matches();
    }

    /** Whether a line leads to other articles. */
    static boolean leadElsewhere(String line) {
        return ELSEWHERE.matcher(line).matches();
    }

    /** Whether a line asks the reader to do something. */
    static boolean ask(String line) {
        return ASKED.matcher(line).matches();
    }

    /** Whether a line stands on a button, or over an advertisement. */
    static boolean areOnButtons(String line) {
        return BUTTONS.of(line);
    }

    private static boolean isOnButton(String line) {
        var words = AROUND.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
        return FurnitureWords.isOnButtons(words)
                || FurnitureWords.isOverAdvertisements(words)
                || BUTTON.matcher(line).matches();
    }
}

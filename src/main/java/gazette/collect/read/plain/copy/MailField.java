package gazette.collect.read.plain.copy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines at the head of a mail tell, as programs save and people paste them. */
public enum MailField {
    SUBJECT("subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat předmět tárgy тема 件名 主题"),
    AUTHOR("from von de da van från fra lähettäjä od feladó от від 差出人 发件人"),
    DATE(
            "date sent datum gesendet envoyé fecha enviado data inviato verzonden skickat sendt lähetetty wysłano odesláno küldve дата отправлено 日時 发送时间"),
    OTHER(
            "to cc bcc reply-to an kopie à para copia a aan till til kopio do komu címzett кому копия 宛先 收件人 message-id attachments anlagen");

    private static final Pattern LED = Pattern.compile("([\\p{L}-]{1,14})\\s?[:：]\\s*(.*\\S.*)");
    private static final Map<String, MailField> BY_NAME = Stream.of(values())
            .flatMap(field -> Stream.of(field.names.split(" ", -1)).map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Nobody shows more. */
    private static final int MOST = 12;

    private final String names;

    MailField(String names) {
        this.names = names;
    }

    /** The field that a line is, if the line stands at the head of a mail. */
    static Optional<MailField> of(String line) {
        var matcher = LED.matcher(line.substring(0, Math.min(line.length(), 400)));
        return matcher.matches()
                ? Optional.ofNullable(BY_NAME.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether so many of the first lines are fields that there is no doubt: three, or two of which one is a subject. */
    static boolean lead(List<String> lines) {
        var fields = lines.stream()
                .limit(MOST)
                .map(line -> of(line.strip()))
                .takeWhile(Optional::isPresent)
                .toList();
        return fields.size() >= 3 || (fields.size() == 2 && fields.contains(Optional.of(SUBJECT)));
    }

    /** The fields at the head of a text, one for each of its first chunks; none if it is no mail. */
    public static List<MailField> of(Copy copy) {
        return lead(copy.texts())
                ? copy.texts().stream()
                        .limit(MOST)
                        .map(MailField::of)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** What a field says, without its name. */
    public static String value(String line) {
        var matcher = LED.matcher(line);
        return matcher.matches() ? matcher.group(2).strip() : line;
    }
}

package gazette.cli;

/**
 * The colours that words wear on a terminal, by what they are.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48, SGR</a>
 */
enum Tint {
    PLAIN(""),
    NAME("1"),
    LABEL("36"),
    CREDIT("35"),
    INFERRED("33"),
    DROPPED("31"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    String on(String words) {
        return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}

package gazette.punctuate;

/** What an opening mark promises: where it is to be closed, and what it costs if it is not. */
enum Promise {
    /** A quotation in double marks, which may run on over paragraphs. */
    DOUBLE('D', 1.6, 4.5),

    /** One in single marks that begins a paragraph, and may run on too. */
    PARAGRAPH('P', 2, 6),

    /** Words that somebody says, in single marks. */
    SPEECH('S', 3, 6),

    /** A phrase within a sentence, in single marks: they are closed soon. */
    PHRASE('s', 6, 6.5);

    private final char sign;
    private final double unclosed;
    private final double forgotten;

    Promise(char sign, double unclosed, double forgotten) {
        this.sign = sign;
        this.unclosed = unclosed;
        this.forgotten = forgotten;
    }

    /** One character for it. */
    char sign() {
        return sign;
    }

    /** What it weighs against a reading that it is open at the end of the paragraph. */
    double unclosed() {
        return unclosed;
    }

    /** What it weighs against a reading that an outer quotation is closed before it. */
    double forgotten() {
        return forgotten;
    }

    boolean isDouble() {
        return this == DOUBLE;
    }

    static Promise of(char sign) {
        return switch (sign) {
            case 'D' -> DOUBLE;
            case 'P' -> PARAGRAPH;
            case 'S' -> SPEECH;
            default -> PHRASE;
        };
    }
}

package gazette.collect.read.byline;

import gazette.article.Byline;

/** Understands the line that says who wrote an article. */
public final class Bylines {
    private Bylines() {}

    /** The byline with the names in it; no name is made up where the line tells none. */
    public static Byline read(String line) {
        return new Byline(line, Persons.in(line));
    }

    /** Whether the line begins as bylines do: "By …", "Story and photos by …", "Von …", "Автор: …". */
    public static boolean isLed(String line) {
        int lead = ByWord.length(line);
        return lead > 0 && lead < line.length() && !Character.isLowerCase(line.charAt(lead));
    }

    /** Whether the line tells the office of who wrote it, and no name: "Staff writer". */
    public static boolean isOffice(String line) {
        return Offices.is(line);
    }

    /**
     * Whether a byline names the house that publishes and nobody who wrote: a company, or the site itself. Many a site is
     * called as the person who writes it, so what may be a person's name is one.
     */
    public static boolean isHouse(Byline byline, String site) {
        var name = byline.text().substring(ByWord.length(byline.text())).strip();
        return Houses.is(name)
                || (Houses.isSame(name, site) && !Houses.isAgency(name) && (!isName(name) || Offices.isIn(name)));
    }

    /** Whether the line may be a name and nothing else: two to five words, each with a capital. */
    public static boolean isName(String line) {
        int words = line.split(" ").length;
        return words >= 2 && words <= 5 && Persons.isName(line) && Character.isUpperCase(line.codePointAt(0));
    }
}

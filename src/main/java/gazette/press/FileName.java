package gazette.press;

import gazette.edition.Issue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The name of an issue's files: letters that every file system, e-reader and mail server takes. Readers that show no
 * title show this one.
 */
final class FileName {
    private static final int LONGEST = 80;

    /** Letters that do not fall apart into a plain one and an accent, each with what is written for it. */
    private static final Map<Integer, String> PLAIN = pairs("""
            ß=ss ẞ=SS æ=ae Æ=AE œ=oe Œ=OE ø=o Ø=O đ=d Đ=D ð=d Ð=D þ=th Þ=Th ł=l Ł=L ħ=h Ħ=H ı=i ŋ=n Ŋ=N
            а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch
            ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz
            А=A Б=B В=V Г=G Д=D Е=E Ж=Zh З=Z И=I Й=Y К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=Kh Ц=Ts Ч=Ch
            Ш=Sh Щ=Shch Ъ= Ы=Y Ь= Э=E Ю=Yu Я=Ya Є=Ye І=I Ї=Yi Ґ=G Ў=U Ђ=Dj Ј=J Љ=Lj Њ=Nj Ћ=C Џ=Dz
            α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
            Α=A Β=V Γ=G Δ=D Ε=E Ζ=Z Η=I Θ=Th Ι=I Κ=K Λ=L Μ=M Ν=N Ξ=X Ο=O Π=P Ρ=R Σ=S Τ=T Υ=Y Φ=F Χ=Ch Ψ=Ps Ω=O
            ’=' ‘=' –=- —=- &=and
            """);

    private FileName() {}

    /** "The Daily Gazette - 2026-11-23"; of the second issue of a day "The Daily Gazette - 2026-11-23 (2)". */
    static String of(Issue issue) {
        return of(issue.title(), issue.date()) + issue.ordinal();
    }

    /** "The Daily Gazette - 2026-11-23". A title without a letter that we can write gives "Issue". */
    static String of(String title, LocalDate date) {
        var plain = new StringBuilder();
        var composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        composed.codePoints().forEach(letter -> plain.append(plain(letter)));
        var name = plain.toString().replaceAll("\\s+", " ").replaceAll("^[ .-]+|[ .-]+$", "");
        var shortened = name.substring(0, Math.min(LONGEST, name.length())).strip();
        return (shortened.isEmpty() ? "Issue" : shortened) + " - " + date;
    }

    private static String plain(int letter) {
        var written = PLAIN.get(letter);
        if (written != null) {
            return written;
        }
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        var base = parts.codePointAt(0);
        if (base != letter && PLAIN.containsKey(base)) {
            return PLAIN.getOrDefault(base, "");
        }
        boolean safe = base < 128 && (Character.isLetterOrDigit(base) || "-_.'()+".indexOf(base) >= 0);
        boolean space = base < 128 || Character.isWhitespace(base) || Character.isSpaceChar(base);
        return safe ? Character.toString(base) : space ? " " : "";
    }

    private static Map<Integer, String> pairs(String table) {
        var pairs = new HashMap<Integer, String>();
        for (var pair : table.strip().split("\\s+", -1)) {
            pairs.put(pair.codePointAt(0), pair.substring(pair.indexOf('=') + 1));
        }
        return Map.copyOf(pairs);
    }
}

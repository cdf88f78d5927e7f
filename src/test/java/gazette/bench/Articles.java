package gazette.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Writes articles of about 1,500 words, each with a picture: the same ones every time. The words are of the length and
 * variety of a newspaper's, the sense is nobody's.
 *
 * <p>Runs without the rest: {@code java Articles.java 50 FOLDER}.
 */
public final class Articles {
    private static final int WORDS = 1_500;

    private static final List<String> NOUNS = words("""
            harbour council engineer winter bridge ferry keeper letter garden orchard railway timetable platform neighbour
            museum ledger carpenter river embankment lighthouse weather almanac tradition argument workshop apprentice
            village inspector question committee proposal newspaper reader kitchen window staircase afternoon evening
            instrument orchestra rehearsal conductor audience silence photograph darkroom exhibition curator catalogue
            telescope observatory astronomer comet horizon expedition island causeway tide estuary fisherman market
            bakery flour oven recipe breakfast company insurance investment agreement government department minister
            representative constituency election responsibility understanding correspondence""");

    private static final List<String> VERBS = words("""
            repaired remembered measured described followed refused considered abandoned published discovered questioned
            carried painted rebuilt counted explained invited admired photographed collected recommended defended opened
            crossed watched borrowed translated calculated interrupted supported established""");

    private static final List<String> ADJECTIVES = words("""
            old quiet careful unexpected provisional municipal distant ordinary remarkable narrow wooden northern patient
            considerable practical unfinished international forgotten reliable temporary magnificent small grey
            extraordinary reluctant independent""");

    private static final List<String> ADVERBS = words("""
            slowly often nevertheless eventually rarely carefully yesterday immediately apparently twice together
            afterwards privately""");

    private static final List<String> NAMES =
            words("Marlow Reed Okafor Lindqvist Ferraro Novak Haddad Whitby Quill Thorne");

    private final Random random;
    private int written;

    private Articles(long seed) {
        this.random = new Random(seed);
    }

    /** Writes so many articles into a folder. */
    public static void main(String[] args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    /** Writes so many articles ({@code article-001.md}, {@code picture-001.jpg} …) into a folder, which is made. */
    public static void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            var number = String.format(Locale.ROOT, "%03d", i);
            var picture = "picture-" + number + (i % 4 == 0 ? ".png" : ".jpg");
            Files.writeString(folder.resolve("article-" + number + ".md"), new Articles(i).article(picture));
            draw(i, folder.resolve(picture));
        }
    }

    private String article(String picture) {
        var text = new StringBuilder("---\ntitle: %s\nauthor: %s %s\ndate: 2026-11-%02d\n---\n\n"
                .formatted(
                        headline(), pick(List.of("Ada", "Tom", "Ines", "Jonas")), pick(NAMES), 1 + random.nextInt(28)));
        text.append(paragraph())
                .append("![")
                .append(sentence())
                .append("](")
                .append(picture)
                .append(" \"")
                .append(sentence())
                .append("\")\n\n");
        for (int i = 1; written < WORDS; i++) {
            text.append(paragraph());
            if (i % 5 == 0) {
                text.append("## ").append(headline()).append("\n\n");
            }
            if (i % 6 == 3) {
                text.append("> ").append(paragraph());
            }
        }
        return text.toString();
    }

    private String paragraph() {
        var text = new StringBuilder();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            text.append(sentence()).append(i > 1 ? " " : "\n\n");
        }
        return text.toString();
    }

    private String sentence() {
        var text = new StringBuilder(clause());
        if (random.nextInt(3) > 0) {
            text.append(pick(List.of(", and ", ", but ", "; ", ", while ", " – ")))
                    .append(clause());
        }
        if (random.nextInt(6) == 0) {
            text.append(", which the *")
                    .append(pick(ADJECTIVES))
                    .append(' ')
                    .append(pick(NOUNS))
                    .append("* ")
                    .append(pick(VERBS))
                    .append(" in ")
                    .append(1850 + random.nextInt(170));
            written += 6;
        }
        return capital(text.append('.').toString());
    }

    private String clause() {
        written += 9;
        return "the " + pick(ADJECTIVES) + ' ' + pick(NOUNS) + ' ' + pick(ADVERBS) + ' ' + pick(VERBS) + " a "
                + pick(NOUNS) + " of the " + pick(NOUNS);
    }

    private String headline() {
        return capital(pick(ADJECTIVES)) + ' ' + pick(NOUNS) + ' ' + pick(VERBS) + " the " + pick(NOUNS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }

    /** Discs before an evening sky, as large as a newspaper's photographs. */
    private static void draw(int seed, Path file) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(
                new GradientPaint(0, 0, new Color(random.nextInt(0x80)), 0, 800, new Color(random.nextInt(0xFFFFFF))));
        pen.fillRect(0, 0, 1200, 800);
        for (int i = 0; i < 200; i++) {
            pen.setPaint(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 60));
            int size = 10 + random.nextInt(200);
            pen.fillOval(random.nextInt(1200) - size / 2, random.nextInt(800) - size / 2, size, size);
        }
        pen.dispose();
        ImageIO.write(image, file.toString().endsWith(".png") ? "png" : "jpg", file.toFile());
    }
}

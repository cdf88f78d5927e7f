package gazette.typeset;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pages side by side, each with its name under it. */
final class ContactSheet {
    private static final int GAP = 16;
    private static final int LABEL = 18;

    private final int columns;
    private final List<Tile> tiles = new ArrayList<>();

    private record Tile(String name, BufferedImage page) {}

    ContactSheet(int columns) {
        this.columns = columns;
    }

    /** Adds a page of a PDF, from 1, drawn by poppler at so many pixels per inch. */
    void add(String name, Path pdf, int page, int resolution) throws IOException, InterruptedException {
        var number = Integer.toString(page);
        var stem = Files.createTempFile("page", "");
        var picture = Path.of(stem + ".png");
        try {
            var drawing = new ProcessBuilder(
                            "pdftoppm",
                            "-png",
                            "-singlefile",
                            "-r",
                            Integer.toString(resolution),
                            "-f",
                            number,
                            "-l",
                            number,
                            pdf.toString(),
                            stem.toString())
                    .inheritIO()
                    .start();
            if (drawing.waitFor() != 0) {
                throw new IOException("pdftoppm refuses page " + page + " of " + pdf);
            }
            tiles.add(new Tile(name, ImageIO.read(picture.toFile())));
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(stem);
        }
    }

    /** The share of the page added last that has ink on it. */
    double ink() {
        var page = tiles.getLast().page;
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 160 ? 1 : 0;
            }
        }
        return dark / (double) (page.getWidth() * page.getHeight());
    }

    void write(Path file) throws IOException {
        int width = GAP + columns * (tileWidth() + GAP);
        int height = GAP;
        for (int row = 0; row < tiles.size(); row += columns) {
            height += rowHeight(row) + LABEL + GAP;
        }
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xDD, 0xDD, 0xDD));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        int y = GAP;
        for (int row = 0; row < tiles.size(); row += columns) {
            for (int i = row; i < Math.min(row + columns, tiles.size()); i++) {
                var tile = tiles.get(i);
                int x = GAP + (i - row) * (tileWidth() + GAP);
                pen.drawImage(tile.page, x, y, null);
                pen.drawString(tile.name, x, y + rowHeight(row) + LABEL - 4);
            }
            y += rowHeight(row) + LABEL + GAP;
        }
        pen.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }

    private int tileWidth() {
        return tiles.stream().mapToInt(tile -> tile.page.getWidth()).max().orElse(1);
    }

    private int rowHeight(int row) {
        return tiles.subList(row, Math.min(row + columns, tiles.size())).stream()
                .mapToInt(tile -> tile.page.getHeight())
                .max()
                .orElse(1);
    }
}

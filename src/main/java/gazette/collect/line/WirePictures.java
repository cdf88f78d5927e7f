package gazette.collect.line;

import gazette.article.Picture;
import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.answer.Wanted;
import gazette.collect.file.Reasons;
import gazette.collect.picture.PictureDesk;
import gazette.collect.picture.PictureFolder;
import gazette.collect.picture.Print;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The pictures of one article on the web. */
final class WirePictures implements PictureDesk {
    /** More than a gallery has; what follows is an attack or a catalogue. */
    private static final int MOST = 60;

    private final Line line;
    private final AtomicInteger wanted = new AtomicInteger();

    WirePictures(Line line) {
        this.line = line;
    }

    @Override
    public Noted<Optional<Picture>> find(String where, String reference) {
        if (reference.startsWith("data:")) {
            return PictureFolder.of(line.store().folder()).find(where, reference);
        }
        int number = wanted.incrementAndGet();
        if (number > MOST) {
            return number == MOST + 1
                    ? missing(where, "only the first " + MOST + " pictures of the article are printed")
                    : Noted.of(Optional.empty());
        }
        return WebAddress.of(reference)
                .map(address -> fetched(where, address))
                .orElseGet(() -> missing(where, "a picture whose address makes no sense is left out"));
    }

    /** The seat is another's while we wait. */
    private Noted<Optional<Picture>> fetched(String where, URI address) {
        return line.crew()
                .away(() -> line.fetch(
                        new Wanted(address, Purpose.PICTURE),
                        line.holds().pictures(),
                        failed -> missing(where, "a picture is left out, " + address + ": " + failed.what()),
                        letter -> Pending.none(printed(where, address, letter.body()))));
    }

    private Noted<Optional<Picture>> printed(String where, URI address, byte[] body) {
        try {
            var print = Print.of(where, address.toString(), new ByteArrayInputStream(body), () -> body);
            if (print.work().isEmpty()) {
                return print;
            }
            return Noted.of(Optional.of(line.store().keep(print.work().get(), line.now())));
        } catch (IOException e) {
            return missing(where, "a picture could not be kept: " + Reasons.of(e));
        }
    }

    private static Noted<Optional<Picture>> missing(String where, String what) {
        return new Noted<>(Optional.empty(), List.of(Diagnostic.note(where, what)));
    }
}

package gazette.publish.pdf.picture;

import java.io.IOException;
import java.io.Serial;

/** A picture that cannot be drawn, and why, in words that go after its name. */
final class BrokenPicture extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    BrokenPicture(String why) {
        super(why);
    }
}

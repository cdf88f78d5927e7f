package gazette.collect.picture;

import gazette.article.Picture;
import gazette.diagnostic.Noted;
import java.util.Optional;

/** Where the pictures of an article are found: a folder, the web. */
public interface PictureDesk {
    /**
     * Finds a picture.
     *
     * @param where the article that names it; the note begins with it
     * @param reference what stands in the article: a path, an address, a {@code data:} address
     * @return empty, with a note that says why, if there is nothing that can be printed
     */
    Noted<Optional<Picture>> find(String where, String reference);
}

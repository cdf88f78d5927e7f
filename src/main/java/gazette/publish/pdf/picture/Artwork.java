package gazette.publish.pdf.picture;

import gazette.article.Picture;

/**
 * A picture of the issue, stored once however often it is drawn.
 *
 * @param href names it in messages
 * @param resource what content streams call it ({@code I1})
 */
public record Artwork(String href, String resource, Picture picture) {}

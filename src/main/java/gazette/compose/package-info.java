/**
 * Lays an issue out as documents. In: an {@link gazette.edition.Issue} and a {@link gazette.compose.Theme}. Out: the XHTML
 * of cover, contents, articles and credits with the two style sheets, the pictures and where the fonts lie
 * ({@link gazette.edition.Publication}). The templates decide on structure and the style sheets on looks; this room only
 * tells them what there is to say. Pages are left to {@code typeset}, files to {@code publish}.
 */
@NullMarked
package gazette.compose;

import org.jspecify.annotations.NullMarked;

/**
 * What outlives a night: the pieces that a paper has printed, and the issues that it has made. In: marks by which pieces are
 * known again, and where the files of an issue are to go. Out: whether a mark was met before, and what a broken-off run left
 * half way. The files themselves are left to {@code press}. Nobody else sees the database.
 */
@NullMarked
package gazette.archive;

import org.jspecify.annotations.NullMarked;

/**
 * Ways through an issue for those who do not turn its pages one by one: the structure tree, the outline, the names of pages,
 * and where links lead.
 */
@NullMarked
package gazette.publish.pdf.structure;

import org.jspecify.annotations.NullMarked;

/** What a page declares of its article for machines, gathered from every way of saying it. */
@NullMarked
package gazette.collect.read.web.facts;

import org.jspecify.annotations.NullMarked;

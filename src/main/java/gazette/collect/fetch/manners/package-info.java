/**
 * How we behave on the web, and what a person lets us do there. In: what the person and the surroundings say. Out: manners, logins,
 * proxies and allowances, checked. Heeding them is left to {@code collect.fetch}.
 */
@NullMarked
package gazette.collect.fetch.manners;

import org.jspecify.annotations.NullMarked;

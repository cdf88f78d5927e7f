package gazette.order;

import gazette.edition.Edition;
import gazette.edition.Specification;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an edition file asks for.
 *
 * @param edition what goes into the issue
 * @param specification how it is to be made
 * @param zone where the day of the issue begins at midnight; absent where the clock of the machine will do
 */
public record Order(Edition edition, Specification specification, Optional<ZoneId> zone) {}

package gazette.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * When an article appeared.
 *
 * @param text the date line as found ("Tuesday, 4 March 2025, 6.15 pm"); empty if the date comes from metadata alone
 * @param date the same for machines, as exact as the source was: a {@link LocalDate}, a {@link LocalDateTime} or an
 *     {@link OffsetDateTime}; empty if the text could not be understood
 */
public record Publication(String text, Optional<Temporal> date) {}

package gazette.archive;

import java.time.LocalDate;

/**
 * One issue, as the archive knows it.
 *
 * @param paper the name of the paper; two papers of one name are one paper
 * @param day on the front page
 * @param number counts the issues of that day, from 1
 */
public record Impression(String paper, LocalDate day, int number) {}

/**
 * The command line. In: arguments, streams, environment and clock ({@link gazette.cli.Surroundings}). Out: what a person
 * reads, on the error stream; what a program reads, on the standard output; an exit code. One class per command; what the
 * commands do is left to {@code press}.
 */
@NullMarked
package gazette.cli;

import org.jspecify.annotations.NullMarked;

package gazette.archive;

import java.nio.file.Path;

/**
 * One file of an issue on its way to where readers look for it.
 *
 * @param draft where it was written, whole
 * @param place where it goes
 * @param old a second name for what stood there before
 */
public record Placing(Path draft, Path place, Path old) {}

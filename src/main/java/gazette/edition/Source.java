package gazette.edition;

import java.nio.file.Path;

/** Where articles come from. */
public sealed interface Source {
    /** How the person who asked for it named it; messages begin with it. */
    String name();

    /**
     * A file or a folder of files.
     *
     * @param name as it was written
     * @param path the same, resolved against the folder of the edition file or the working folder
     */
    record Local(String name, Path path) implements Source {}

    /**
     * Text that was handed over on standard input.
     *
     * @param text all of it
     */
    record Handed(String text) implements Source {
        @Override
        public String name() {
            return "-";
        }
    }
}

package gazette.collect.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** What the system meant, in words. */
public final class Reasons {
    private Reasons() {}

    /** The reason without class names and without the path, which the reader of the message knows already. */
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied";
            case FileSystemException f -> Objects.requireNonNullElse(f.getReason(), "the system gives no reason");
            default -> Objects.requireNonNullElse(e.getMessage(), "the system gives no reason");
        };
    }
}

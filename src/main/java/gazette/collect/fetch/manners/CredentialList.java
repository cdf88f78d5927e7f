package gazette.collect.fetch.manners;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;

/** Logins by origin, as they stand in a file. */
final class CredentialList implements Credentials {
    private static final int LARGEST = 1 << 20;

    private final Map<String, Login> logins;

    private CredentialList(Map<String, Login> logins) {
        this.logins = logins;
    }

    @Override
    public Optional<Login> at(URI origin) {
        return origin(origin.toString()).map(logins::get);
    }

    /** The origin in its one spelling; empty if it is not one. */
    private static Optional<String> origin(String text) {
        var address = HttpUrl.parse(text.contains("://") ? text : "https://" + text);
        return address == null || !address.encodedPath().equals("/")
                ? Optional.empty()
                : Optional.of(address.scheme() + "://" + address.host() + ":" + address.port());
    }

    static Noted<Credentials> file(Path file) {
        var notes = new ArrayList<Diagnostic>();
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                var others = List.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
                if (Files.getPosixFilePermissions(file).stream().anyMatch(others::contains)) {
                    notes.add(Diagnostic.warning(file.toString(), "others can read these logins", "chmod 600 " + file));
                }
            }
            if (Files.size(file) > LARGEST) {
                throw PressException.request(file.toString(), "this is no list of logins", "name the right file");
            }
            var logins = parse(file.toString(), Files.readString(file), notes);
            return new Noted<>(logins, notes);
        } catch (IOException e) {
            throw PressException.request(
                    file.toString(), "the logins cannot be read", "check that the file is there and is text");
        }
    }

    static Noted<Credentials> command(List<String> command, Duration patience) {
        var where = command.getFirst();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            try {
                var printed = CompletableFuture.supplyAsync(() -> printed(process), Thread::startVirtualThread);
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw PressException.world(
                            where,
                            "printed no logins within " + patience.toSeconds() + " s",
                            "make it answer without asking anybody");
                }
                if (process.exitValue() != 0) {
                    throw PressException.world(
                            where, "failed with exit code " + process.exitValue(), "run it by hand and see why");
                }
                var notes = new ArrayList<Diagnostic>();
                return new Noted<>(parse(where, printed.join(), notes), notes);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw PressException.request(where, "cannot be run", "name a program that is there");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PressException.world(where, "was interrupted", "start again");
        }
    }

    private static String printed(Process process) {
        try {
            return new String(process.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Never repeats what a line says: it may hold a password in the wrong place. */
    private static Credentials parse(String where, String text, List<Diagnostic> notes) {
        var logins = new LinkedHashMap<String, Login>();
        int number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var words = line.split("\\s+", 2);
            int colon = words.length < 2 ? -1 : words[1].indexOf(':');
            var origin = origin(words[0]);
            if (colon < 1 || origin.isEmpty()) {
                notes.add(Diagnostic.warning(
                        where + ":" + number, "this line is no login", "write it as HOST USER:PASSWORD"));
            } else {
                logins.put(origin.get(), new Login(words[1].substring(0, colon), words[1].substring(colon + 1)));
            }
        }
        return new CredentialList(Map.copyOf(logins));
    }
}

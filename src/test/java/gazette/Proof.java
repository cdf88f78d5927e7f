package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares what we made of a specimen with its proof, the file that lies beside it and says how it must print. With the system
 * property {@code proofs=accept} the proof is written instead; look at the difference as at code.
 */
public final class Proof {
    private static final Path SPECIMENS = Path.of("src", "test", "specimens");

    private Proof() {}

    /** The specimens of a room: the names, without their ending, of all files there that have it; sorted. */
    public static List<String> specimens(String room, String ending) {
        try (var files = Files.list(SPECIMENS.resolve(room))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a specimen. */
    public static Path specimen(String room, String file) {
        return SPECIMENS.resolve(room).resolve(file);
    }

    /** Fails if a text is not as its proof shows; writes the proof if proofs are to be accepted. */
    public static void assertMatches(Path proof, String text) {
        try {
            if ("accept".equals(System.getProperty("proofs"))) {
                Files.writeString(proof, text);
            } else {
                assertThat(proof)
                        .as("run with -Dproofs=accept to make the proof")
                        .exists();
                assertThat(text).as(proof.toString()).isEqualTo(Files.readString(proof));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

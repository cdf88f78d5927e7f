package gazette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a person has it: the script with a jar beside it. Only the libraries lie elsewhere. */
final class Installation {
    private static final Path LAUNCHER = install();

    private Installation() {}

    /** The script; the same for all tests, since the first start takes long. */
    static Path launcher() {
        return LAUNCHER;
    }

    private static Path install() {
        try {
            var top = Files.createTempDirectory("a place for gazette");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(top)));
            Files.createDirectories(top.resolve("target"));
            try (var jar = new JarOutputStream(Files.newOutputStream(top.resolve("target/gazette.jar")), manifest())) {
                pack(classes(), jar);
            }
            return Files.copy(Path.of("gazette"), top.resolve("gazette"), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Gazette.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                classPath()
                        .filter(Files::isRegularFile)
                        .map(jar -> jar.toUri().toString())
                        .collect(Collectors.joining(" ")));
        return manifest;
    }

    /** Where the classes of the program lie, apart from those of its tests. */
    private static Path classes() {
        return Path.of(URI.create(Gazette.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(Path::of);
    }

    private static void pack(Path classes, JarOutputStream jar) throws IOException {
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString();
                if (!name.startsWith("META-INF/")) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

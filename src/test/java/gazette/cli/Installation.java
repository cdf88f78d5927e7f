package gazette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The program as a person has it: the script with a jar beside it, which holds nothing but the way to the classes under test. */
final class Installation {
    private Installation() {}

    /** Installs it, and says where the script is. */
    static Path in(Path top) throws IOException {
        Files.createDirectories(top.resolve("target"));
        var launcher = Files.copy(Path.of("gazette"), top.resolve("gazette"), StandardCopyOption.COPY_ATTRIBUTES);
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Gazette.class.getName());
        main.put(Attributes.Name.CLASS_PATH, classPath());
        new JarOutputStream(Files.newOutputStream(top.resolve("target/gazette.jar")), manifest).close();
        return launcher;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}

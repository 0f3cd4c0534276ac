package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs commands of pages, such as {@code javac -d classes -cp "lib/*"}, with the JDK that runs the tests and nothing else. */
final class JdkTools {

    private JdkTools() {}

    /** What a command prints in a folder; it must end well. */
    static List<String> run(String command, Path folder) throws IOException, InterruptedException {
        List<String> words = Stream.of(command.split(" "))
                .map(word -> word.replace("\"", "").replace(":", File.pathSeparator))
                .collect(Collectors.toList());
        words.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("CLASSPATH") || name.startsWith("JAVA_"));
        Process process = builder.start();
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(command + "\n" + Files.readString(err)).isZero();
        return out;
    }
}

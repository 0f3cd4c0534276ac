package io.labwire.its;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.its.GuidePage.EditFile;
import io.labwire.its.GuidePage.Run;
import io.labwire.its.GuidePage.Step;
import io.labwire.its.GuidePage.WriteFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A reader of a page, in an empty folder, with a Maven whose local repository has this build's labwire. */
final class GuidedProject {

    private static final String FAILED = "[INFO] BUILD FAILURE";

    private final Path home;
    private final Path folder;

    /** A reader whose home, with all that is in it, is made in a folder. */
    GuidedProject(Path root) throws IOException {
        home = Files.createDirectory(root.resolve("home"));
        folder = Files.createDirectory(root.resolve("project"));
        Path repository = Path.of(property("its.repository"));
        Files.createDirectory(home.resolve(".m2"));
        Files.createSymbolicLink(home.resolve(".m2/repository"), repository);
        Path settings = Files.writeString(home.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror><id>outer-build</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        Path.of(property("its.outer.repository")).toUri()));
        Path mvn = Files.writeString(Files.createDirectory(home.resolve("bin")).resolve("mvn"), """
                #!/bin/sh
                exec '%s/bin/mvn' -B -ntp -s '%s' '-Dmaven.repo.local=%s' "$@"
                """.formatted(
                        property("its.maven.home"), settings, repository));
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    void follow(Step step) throws IOException, InterruptedException {
        if (step instanceof WriteFile file) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.writeString(folder.resolve(file.path()), file.text());
        } else if (step instanceof EditFile edit) {
            edit(edit);
        } else {
            run((Run) step);
        }
    }

    private void edit(EditFile edit) throws IOException {
        Path file = folder.resolve(edit.path());
        String text = Files.readString(file);
        assertThat(text).as("line %d: the text to be replaced", edit.line()).containsOnlyOnce(edit.before());
        Files.writeString(file, text.replace(edit.before(), edit.after()));
    }

    private void run(Run run) throws IOException, InterruptedException {
        Path log = home.resolve("log");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", run.commands())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = shell.environment();
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
        environment.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put(
                "PATH",
                String.join(
                        File.pathSeparator,
                        home.resolve("bin").toString(),
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        environment.getOrDefault("PATH", "")));
        int exit = shell.start().waitFor();
        List<String> printed = Files.readAllLines(log);
        assertThat(printed).as("line %d: %s prints", run.line(), run.commands()).containsSubsequence(run.printed());
        assertThat(exit != 0)
                .as("line %d: %s fails", run.line(), run.commands())
                .isEqualTo(run.printed().contains(FAILED));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}

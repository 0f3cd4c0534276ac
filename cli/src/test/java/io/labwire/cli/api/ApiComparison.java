package io.labwire.cli.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.JApiClass;
import japicmp.output.stdout.StdoutOutputGenerator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What users would notice of the way from one API to another. */
final class ApiComparison {

    private ApiComparison() {}

    /** The breaks as japicmp shows them; empty if whatever was compiled against the old still compiles and links. */
    static String breaks(List<String> before, List<String> now, Path scratch) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        options.getClassPathEntries()
                .addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        List<JApiClass> broken = new JarArchiveComparator(options)
                        .compare(
                                archive(ApiStubs.jar(before, scratch.resolve("before.jar"))),
                                archive(ApiStubs.jar(now, scratch.resolve("now.jar"))))
                        .stream()
                        .filter(each -> !each.isBinaryCompatible() || !each.isSourceCompatible())
                        .toList();
        if (broken.isEmpty()) {
            return "";
        }
        Options shown = Options.newDefault();
        shown.setOutputOnlyModifications(true);
        return new StdoutOutputGenerator(shown, broken).generate();
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), jar.getFileName().toString());
    }
}

package io.labwire.cli.snippets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Java block that is run, and not only compiled.
 *
 * @param javaPackage the package it stands in, if it says so
 */
record RunnableBlock(Optional<String> javaPackage) {

    private static final String NOTE = "runs";
    private static final String IN_PACKAGE = "runs: ";

    static Optional<RunnableBlock> of(Block block) {
        if (block.note().startsWith(IN_PACKAGE)) {
            return Optional.of(new RunnableBlock(Optional.of(block.note().substring(IN_PACKAGE.length()))));
        }
        return block.note().equals(NOTE) ? Optional.of(new RunnableBlock(Optional.empty())) : Optional.empty();
    }

    /** Runs what a block has become; gives what it prints. */
    static String run(Path classes, String type) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, RunnableBlock.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var run = loader.loadClass(type).getDeclaredMethod("run");
            run.setAccessible(true);
            run.invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

package io.labwire.cli.snippets;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java block as a source file.
 *
 * @param name the simple name of its type
 * @param source the whole file
 */
record JavaSnippet(String name, String source) {

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;");

    /** What a block may use without an import of its own, so that a page shows what matters. */
    private static final String USUAL_IMPORTS = Stream.of(
                    "java.time.*",
                    "java.util.*",
                    "java.util.concurrent.*",
                    "static java.util.concurrent.TimeUnit.*",
                    "io.labwire.katcp.client.*",
                    "io.labwire.katcp.core.*",
                    "io.labwire.katcp.device.*",
                    "io.labwire.katcp.inspect.*",
                    "io.labwire.katcp.server.*",
                    "io.labwire.katcp.watch.*",
                    "io.labwire.katcp.wire.*")
            .map(each -> "import " + each + ";\n")
            .collect(Collectors.joining());

    /** A block with a package is a file as it stands; one with a type lacks but the header; any other is statements. */
    static JavaSnippet of(Block block, String javaPackage) {
        String text = block.text();
        String header = "package " + javaPackage + ";\n" + USUAL_IMPORTS;
        Matcher type = TYPE.matcher(text);
        if (type.find()) {
            return new JavaSnippet(type.group(1), PACKAGE.matcher(text).find() ? text : header + text);
        }
        String name = "SnippetOnLine" + block.line();
        String source = header + lines(block, JavaSnippet::isImport) + "final class " + name
                + " {\nstatic void run() throws Exception {\n"
                + lines(block, line -> !isImport(line)) + "}\n}\n";
        return new JavaSnippet(name, source);
    }

    private static String lines(Block block, Predicate<String> wanted) {
        return block.lines().stream().filter(wanted).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}

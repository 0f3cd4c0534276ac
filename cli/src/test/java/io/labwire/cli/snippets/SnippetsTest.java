package io.labwire.cli.snippets;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fenced block of README.md and of the pages under docs is tried, so what they show works.
 *
 * <p>For those who write a page; what a block is tried for depends on the word after its fence:
 *
 * <ul>
 *   <li>{@code yaml}: a whole schema, which begins with {@code labwire: 1}. Code is generated from it, without a single
 *       diagnostic, and compiled. Its file is called as the last part of its package.
 *   <li>{@code java}: compiles, with the schemas and the Java above it on the page. A block with a {@code package} line
 *       is a file as it stands. Any other stands in the package of the page's first schema, and need not import what is
 *       in {@code java.time}, {@code java.util}, {@code java.util.concurrent} with the constants of {@code TimeUnit}, and
 *       the runtime's packages for users; if it declares no type it is taken as the body of a method, after its imports.
 *       What is made of annotated classes is there for the blocks that follow. With the comment {@code <!-- runs -->} on
 *       the line above the fence, such a body is run; with {@code <!-- runs: org.example.psu -->} it stands in that package.
 *   <li>{@code sh}: each {@code ./labwire} line is run in the project's folder and ends with exit code 0; any other line
 *       has to be one that {@code .ci/run} runs. The comment {@code <!-- runs: background -->} on the line above the
 *       fence is for {@code ./labwire katcp serve --port N}: it runs on, on a port of its own, which later commands of
 *       the page reach as port N.
 *   <li>{@code xml}: stands in the pom of a project under examples, which is built with it, whatever its indentation.
 *   <li>{@code text}: nothing. For output, for bytes, for sketches. With the comment {@code <!-- prints -->} on the line
 *       above the fence, it is what the block printed that ran last.
 * </ul>
 *
 * <p>With the comment {@code <!-- from: FILE -->} on the line above the fence, a block of any word is an excerpt: its lines stand
 * in that file of the project one after the other, whatever their indentation there; what tests the file tests the
 * block.
 *
 * <p>A block with another word, or with none, fails. {@code docs/how-to/generate-in-maven.md} is tried in
 * {@code codegen/maven-plugin-its}.
 */
class SnippetsTest {

    @TestFactory
    Stream<DynamicTest> everyBlockHolds() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        Project.root().relativize(page).toString(), () -> everyBlockHolds(MarkdownPage.read(page))));
    }

    private static List<Path> pages() throws IOException {
        Path root = Project.root();
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            // A page that is one long procedure is followed from end to end where a Maven repository is at hand.
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("how-to/generate-in-maven.md"))
                    .sorted();
            return Stream.concat(Stream.of(root.resolve("README.md")), pages).toList();
        }
    }

    static void everyBlockHolds(MarkdownPage page) throws IOException {
        SoftAssertions all = new SoftAssertions();
        try (PageUnderTest underTest = new PageUnderTest()) {
            for (Block block : page.blocks()) {
                all.assertThatCode(() -> holds(block, underTest))
                        .as(block.place())
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    private static void holds(Block block, PageUnderTest underTest) throws Exception {
        if (block.note().startsWith(Excerpt.NOTE)) {
            new Excerpt(block).standsInItsFile();
            return;
        }
        switch (block.tag()) {
            case "yaml" -> underTest.schema(block);
            case "java" -> underTest.java(block);
            case "sh" -> underTest.shell(block);
            case "xml" -> standsInAnExample(block.text());
            case "text" -> underTest.text(block);
            default -> throw new AssertionError("no test for a block of '" + block.tag() + "'");
        }
    }

    private static void standsInAnExample(String elements) throws IOException {
        try (Stream<Path> examples = Files.list(Project.root().resolve("examples"))) {
            for (Path example : examples.sorted().toList()) {
                if (unindented(Files.readString(example.resolve("pom.xml"))).contains(unindented(elements))) {
                    return;
                }
            }
        }
        throw new AssertionError("no example's pom.xml has these lines");
    }

    private static String unindented(String text) {
        return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}

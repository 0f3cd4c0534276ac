package io.labwire.codegen.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.model.Documentation;
import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment, filled to the width of the page. */
public final class Javadoc {

    // /**
    //  * Moves the local oscillator and answers once it has locked.
    //  *
    //  * @param band receiver band
    //  */

    private static final int WIDTH = 120 - "     * ".length();
    private static final String CONTINUED = "    ";

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Javadoc() {}

    /**
     * A comment that says what the schema says.
     *
     * @param doc the schema's explanation, any text
     * @param otherwise what to say if there is none that can be seen; HTML of our own
     * @return the comment
     */
    public static Javadoc of(Documentation doc, String otherwise) {
        Javadoc javadoc = new Javadoc();
        Prose.paragraphs(doc.text()).stream()
                .map(SafeText::of)
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(javadoc::paragraph);
        return javadoc.paragraphs.isEmpty() ? javadoc.paragraph(otherwise) : javadoc;
    }

    /**
     * A comment of the generator's own.
     *
     * @param html what to say; HTML of our own
     * @return the comment
     */
    public static Javadoc of(String html) {
        return new Javadoc().paragraph(html);
    }

    /**
     * Adds a paragraph.
     *
     * @param html what to say; HTML of our own
     * @return this
     */
    public Javadoc paragraph(String html) {
        paragraphs.add(html);
        return this;
    }

    /**
     * Adds a tag.
     *
     * @param tag the block tag with its sign and its argument
     * @param html what to say; HTML of our own
     * @return this
     */
    public Javadoc tag(String tag, String html) {
        tags.add(tag + " " + html);
        return this;
    }

    /**
     * The comment for JavaPoet.
     *
     * @return its text as one literal
     */
    public CodeBlock block() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            fill(lines, lines.isEmpty() ? paragraph : "<p>" + paragraph, "");
        }
        if (!tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> fill(lines, tag, CONTINUED));
        return CodeBlock.of("$L\n", String.join("\n", lines));
    }

    private static void fill(List<String> lines, String text, String continued) {
        StringBuilder line = new StringBuilder();
        for (String word : Prose.words(text)) {
            if (line.length() > continued.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(continued);
            }
            line.append(line.length() == 0 || line.toString().equals(continued) ? "" : " ")
                    .append(word);
        }
        lines.add(line.toString());
    }
}

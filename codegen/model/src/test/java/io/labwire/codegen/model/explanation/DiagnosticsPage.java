package io.labwire.codegen.model.explanation;

import java.util.List;
import java.util.Locale;

/** The reference page of all diagnostics. */
final class DiagnosticsPage {

    private static final String HEAD = """
            # Diagnostics

            What labwire says of schemas and grammars, with the reason, a wrong example and a right one. `./labwire explain LW0207`
            and the Maven goal `labwire:explain -Did=LW0207` show the same text. An error stops the build; a warning does not, and
            [can be suppressed](schema-language.md#suppressing-a-warning).

            The first two digits say who finds it: 01 the reader of the file, 02 the reader of the language, 03 the rules for good
            schemas, 04 the scanner generator, 05 the generator and the build, 07 the annotation processor, which says what the
            others find, too. An id is never given to another mistake.

            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private DiagnosticsPage() {}

    static String of(List<Explanation> explanations) {
        DiagnosticsPage page = new DiagnosticsPage();
        page.table(explanations);
        explanations.forEach(page::section);
        return page.page.toString();
    }

    private void table(List<Explanation> explanations) {
        page.append("| id | | says |\n| --- | --- | --- |\n");
        for (Explanation each : explanations) {
            String id = each.id();
            page.append(String.format(
                    "| [%s](#%s) | %s | %s |\n",
                    id, id.toLowerCase(Locale.ROOT), each.severity(), escaped(each.title())));
        }
    }

    private void section(Explanation explanation) {
        page.append("\n## ").append(explanation.id()).append("\n\n");
        page.append("**").append(explanation.severity()).append(": ");
        page.append(escaped(explanation.title())).append("**\n");
        explanation
                .why()
                .forEach(paragraph ->
                        page.append('\n').append(escaped(paragraph)).append('\n'));
        example("Wrong", explanation.wrong());
        example("Right", explanation.right());
    }

    private void example(String heading, Example example) {
        page.append('\n')
                .append(heading)
                .append(ExplanationText.remark(example))
                .append(":\n");
        for (ExampleFile file : example.files()) {
            if (example.needsNames()) {
                page.append("\n`").append(file.name()).append("`:\n");
            }
            page.append("\n```text\n").append(file.text()).append("```\n");
        }
        if (example.needsNames() && !example.checked().isEmpty()) {
            page.append("\n```text\nlabwire check ")
                    .append(String.join(" ", example.checked()))
                    .append("\n```\n");
        }
    }

    /** As Markdown shows it: what means something there stands as it is. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*<>|\\[\\]{}])", "\\\\$1");
    }
}

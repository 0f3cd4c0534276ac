package io.labwire.cli.schema;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.codegen.model.explanation.ChangeText;
import io.labwire.codegen.model.explanation.ExplanationText;
import io.labwire.codegen.model.explanation.Explanations;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains diagnostics. */
@Command(
        name = "explain",
        description = "Explains a fault of a schema, with a wrong and a right example.",
        footer = {
            "",
            "Examples:",
            "  labwire explain LW0306",
            "  labwire explain",
            "",
            "Exit code: 0 done; 2 there is no such fault, or wrong usage."
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The id that it is shown with; without it, all of them.")
    private @Nullable String id;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Explanations explanations = Explanations.installed();
        String wanted = id;
        if (wanted == null) {
            explanations.all().forEach(each -> console.out().println(ExplanationText.line(each)));
            ChangeText.all().forEach(console.out()::println);
        } else {
            show(explanations
                    .find(wanted)
                    .map(ExplanationText::lines)
                    .or(() -> ChangeText.find(wanted))
                    .orElseThrow(() -> CommandFailure.wrongUsage(explanations.unknown(wanted))));
        }
        return ExitCode.OK;
    }

    private void show(List<ExplanationText.Line> lines) {
        for (ExplanationText.Line line : lines) {
            console.out()
                    .println(
                            switch (line.kind()) {
                                case HEADING -> console.paint(line.text(), Colour.BOLD);
                                case EXAMPLE -> console.paint(line.text(), Colour.CYAN);
                                case PROSE -> line.text();
                            });
        }
    }
}

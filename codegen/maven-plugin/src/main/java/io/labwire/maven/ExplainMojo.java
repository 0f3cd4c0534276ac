package io.labwire.maven;

import io.labwire.codegen.model.explanation.ChangeText;
import io.labwire.codegen.model.explanation.ExplanationText;
import io.labwire.codegen.model.explanation.Explanations;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what a diagnostic means, with a wrong and a right example; without an id, lists all of them. It is called by
 * hand: {@code mvn labwire:explain -Did=LW0207}.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The id that the diagnostic is shown with, such as {@code LW0207}. */
    @Parameter(property = "id")
    private @Nullable String id;

    /** Filled in by Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        getLog().info(text(id));
    }

    /** What is to be said of an id, or of all if there is none. */
    static String text(@Nullable String id) throws MojoFailureException {
        Explanations explanations = Explanations.installed();
        if (id == null) {
            return Stream.concat(explanations.all().stream().map(ExplanationText::line), ChangeText.all().stream())
                    .collect(Collectors.joining("\n"));
        }
        return explanations
                .find(id)
                .map(ExplanationText::lines)
                .or(() -> ChangeText.find(id))
                .map(ExplanationText::plain)
                .orElseThrow(() -> new MojoFailureException(explanations.unknown(id)));
    }
}

package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.model.explanation.ChangeText;
import io.labwire.codegen.model.explanation.ExplanationText;
import io.labwire.codegen.model.explanation.Explanations;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ExplainMojoTest {

    @Test
    void anIdIsExplained() throws MojoFailureException {
        assertThat(ExplainMojo.text("LW0207"))
                .startsWith("error LW0207: Two elements of one kind with the same name\n\n")
                .contains("\nWrong:\n", "\nRight:\n")
                .isEqualTo(ExplanationText.plain(
                        Explanations.installed().find("LW0207").orElseThrow()));
    }

    @Test
    void withoutAnIdAllAreListed() throws MojoFailureException {
        assertThat(ExplainMojo.text(null).lines())
                .hasSize(
                        Explanations.installed().all().size() + ChangeText.all().size())
                .contains("LW0316  warning  An import that nothing needs");
    }

    @Test
    void anUnknownIdFailsWithTheNearest() {
        assertThatThrownBy(() -> ExplainMojo.text("LW207"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there is no diagnostic 'LW207'; the nearest is LW0207");
    }
}

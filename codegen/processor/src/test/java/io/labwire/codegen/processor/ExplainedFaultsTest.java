package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.explanation.Example;
import io.labwire.codegen.model.explanation.ExampleFile;
import io.labwire.codegen.model.explanation.Explanation;
import io.labwire.codegen.model.explanation.Explanations;
import io.labwire.codegen.processor.device.AnnotationFault;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of what the processor finds do what they say. */
class ExplainedFaultsTest {

    @ParameterizedTest
    @EnumSource
    void theWrongExampleHasTheMistakeAndTheRightOneHasNone(AnnotationFault fault) {
        Explanation explanation = Explanations.installed()
                .find(fault.id())
                .orElseThrow(() -> new AssertionError("explain " + fault.id()));

        assertThat(compile(explanation.wrong())).singleElement().asString().contains(" " + fault.id() + ": ");
        assertThat(compile(explanation.right())).isEmpty();
    }

    private static List<String> compile(Example example) {
        return TestCompiler.compile(
                        example.files().stream().map(ExampleFile::text).toArray(String[]::new))
                .said();
    }
}

package io.labwire.codegen.generator.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.explanation.Explanation;
import io.labwire.codegen.model.explanation.Explanations;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ExplainedBuildFaultsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultIsExplainedWithWhatCouldStandInAPom(BuildFault fault) throws Exception {
        Explanation explanation = Explanations.installed().find(fault.id()).orElseThrow();

        assertThat(explanation.severity()).isEqualTo(Severity.ERROR);
        for (var example : Stream.of(explanation.wrong(), explanation.right()).toList()) {
            assertThat(example.files()).hasSize(1);
            String inPom = "<x>" + example.files().get(0).text() + "</x>";
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(inPom)));
        }
        assertThat(explanation.wrong()).isNotEqualTo(explanation.right());
    }
}

package io.labwire.codegen.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Value;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,0.0", "-0.0,-0.0", "3,3.0", "1.4e9,1400000000.0", "1e15,1000000000000000.0", "1e16,1e+16", "1e-4,0.0001",
        "1e-5,1e-05", "1.5e300,1.5e+300", "4.9e-324,5e-324", "2e-3,0.002", "2e23,2e+23", "NaN,nan", "-Infinity,-inf"
    })
    void aFloatIsWrittenAsPythonWritesIt(double value, String text) {
        assertThat(ValueText.of(value)).isEqualTo(text);
    }

    @Property
    void aFloatReadsBackAsItself(@ForAll double value) {
        assertThat(Double.parseDouble(ValueText.of(value))).isEqualTo(value);
    }

    @Test
    void aTruthIsWrittenAsTheSchemaWritesIt() {
        assertThat(ValueText.of(new Value.Bool(true))).isEqualTo("true");
        assertThat(ValueText.of(new Value.Bool(false))).isEqualTo("false");
    }

    @Test
    void aDurationIsWrittenInSeconds() {
        assertThat(ValueText.of(new Value.Time(Duration.ofMillis(1250)))).isEqualTo("1.25s");
        assertThat(ValueText.of(new Value.Time(Duration.ofSeconds(100)))).isEqualTo("100s");
    }
}

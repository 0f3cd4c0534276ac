package io.labwire.codegen.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({"lock-progress,LockProgress", "rsc.rx.lo,RscRxLo", "tune,Tune", "2d-scan,_2dScan", "AutoTune,AutoTune"})
    void aClassIsCalledInUpperCamelCase(String name, String identifier) {
        assertThat(Identifiers.upperCamel(name)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({"number,Number_", "string-builder,StringBuilder_", "io,Io", "record,Record_", "Every,Every", "2d,_2d"})
    void aClassInsideAnotherHidesNoneOfJavaLang(String name, String identifier) {
        assertThat(Identifiers.nested(name)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({"settled-in,settledIn", "rsc.rx.lo,rscRxLo", "tune,tune", "2d-scan,_2dScan"})
    void aMemberIsCalledInLowerCamelCase(String name, String identifier) {
        assertThat(Identifiers.lowerCamel(name)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "enum", "true", "null", "int", "yield", "goto", "_"})
    void aWordThatJavaKeepsForItselfGetsAnUnderscore(String word) {
        assertThat(Identifiers.legal(word)).isEqualTo(word + "_");
    }

    @Test
    void anyOtherWordStaysAsItIs() {
        assertThat(Identifiers.legal("record")).isEqualTo("record");
    }

    @ParameterizedTest
    @CsvSource({"Receiver,receiver", "AntennaReceiver,antenna-receiver", "RFSwitch,rf-switch", "Unit2B,unit2-b"})
    void aDeviceIsCalledInKebabCase(String name, String kebab) {
        assertThat(Identifiers.kebab(name)).isEqualTo(kebab);
    }
}

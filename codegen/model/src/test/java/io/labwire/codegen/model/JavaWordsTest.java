package io.labwire.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaWordsTest {

    @ParameterizedTest
    @CsvSource({
        "tune, Tune, tune",
        "lock-progress, LockProgress, lockProgress",
        "rsc.rx.lo.frequency, RscRxLoFrequency, rscRxLoFrequency",
        "a--b-, AB, aB",
        "aB, AB, aB",
        "a-1, A1, a1",
        "snake_case, SnakeCase, snakeCase",
        "-, '', ''"
    })
    void wordsAreJoinedInCamelCase(String name, String upper, String lower) {
        assertThat(JavaWords.upperCamel(name)).isEqualTo(upper);
        assertThat(JavaWords.lowerCamel(name)).isEqualTo(lower);
    }
}

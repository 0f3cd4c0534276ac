package io.labwire.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OutputTerminalTest {

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no test command")
    void outputOfABuildIsNoTerminal() {
        OutputTerminal terminal = new OutputTerminal(() -> true);

        assertThat(terminal.getAsBoolean()).isFalse();
        assertThat(terminal.getAsBoolean()).isFalse();
    }
}

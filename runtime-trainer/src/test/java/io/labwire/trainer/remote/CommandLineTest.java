package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import org.junit.jupiter.api.Test;

/** The request that is to go out next, while there is no socket for it. */
class CommandLineTest {

    private static final Bytes REQUEST = Bytes.utf8("{}");

    private final CommandLine line = new CommandLine();

    @Test
    void aRequestWaitsForItsSocketAndGoesWithIt() {
        assertThat(line.isFree()).isTrue();
        line.send(0, REQUEST);
        assertThat(line.isFree()).isFalse();
        assertThat(line.takeReady()).isNull();
        line.replace(1);
        assertThat(line.isFree())
                .as("what was given up does not go out by the next one")
                .isTrue();
    }

    @Test
    void aSocketThatCouldNotBeOpenedIsMissingUntilItIsTriedAgain() {
        line.replace(3);
        assertThat(line.takeMissing()).isFalse();
        line.notOpened(2);
        assertThat(line.takeMissing()).as("the one before it").isFalse();
        line.notOpened(3);
        assertThat(line.takeMissing()).isTrue();
        assertThat(line.takeMissing()).as("it is on its way").isFalse();
        line.notOpened(3);
        line.replace(4);
        assertThat(line.takeMissing()).isFalse();
    }
}

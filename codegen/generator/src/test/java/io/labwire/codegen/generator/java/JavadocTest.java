package io.labwire.codegen.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Documentation;
import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void aParagraphOfWhichNothingIsSeenIsNone() {
        assertThat(Javadoc.of(new Documentation("One.\n\n\u0378\n\nTwo."), "Otherwise.")
                        .block())
                .hasToString("One.\n\n<p>Two.\n");
    }

    @Test
    void aTextOfWhichNothingIsSeenIsNone() {
        assertThat(Javadoc.of(new Documentation("\u0378"), "Otherwise.").block())
                .hasToString("Otherwise.\n");
    }
}

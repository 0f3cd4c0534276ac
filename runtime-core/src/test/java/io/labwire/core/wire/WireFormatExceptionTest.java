package io.labwire.core.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException.Kind;
import org.junit.jupiter.api.Test;

/** What bytes of a peer cost that are refused, perhaps several times each. */
class WireFormatExceptionTest {

    @Test
    void aRefusalHasNoStackTrace() {
        assertThat(new WireFormatException(Kind.MALFORMED, 1, "gain", "float", "x", "no float"))
                .hasMessage("no float")
                .hasNoCause()
                .extracting(Throwable::getStackTrace)
                .isEqualTo(new StackTraceElement[0]);
    }

    @Test
    void norHasATextThatIsNoNumber() {
        assertThat(catchThrowable(() -> FloatText.parse("x")))
                .isInstanceOf(NumberFormatException.class)
                .extracting(Throwable::getStackTrace)
                .isEqualTo(new StackTraceElement[0]);
    }
}

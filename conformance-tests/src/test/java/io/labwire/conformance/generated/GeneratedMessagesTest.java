package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.katcp.KatcpContract;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** The contract of the kit on generated messages: those of an ordinary schema and those of one with hostile names. */
class GeneratedMessagesTest implements KatcpContract {

    private static final List<MessageArbitrary<?>> MESSAGES = Stream.of(
                    GeneratedProject.of(GeneratedCodeTest.RECEIVER).messages(),
                    GeneratedProject.of(GeneratedCodeTest.HOSTILE).messages())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<MessageArbitrary<?>> messages() {
        return MESSAGES;
    }

    @Example
    void everyMessageOfBothSchemasIsUnderTest() {
        assertThat(messages()).hasSize(8 + 5 + 13 * 2);
    }
}

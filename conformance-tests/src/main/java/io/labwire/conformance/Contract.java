package io.labwire.conformance;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What the contracts share: the message types that they are about. */
public interface Contract {

    /**
     * The message types under test.
     *
     * @return at least one
     */
    List<? extends MessageUnderTest<?>> messageTypes();

    /**
     * One message of every type, so that each try of a property is about all of them and none is left to chance.
     *
     * @return lists as long as there are message types
     */
    @Provide
    default Arbitrary<List<Sample<?>>> oneOfEach() {
        return Combinators.combine(samples(this)).as(List::copyOf);
    }

    /**
     * One message of any type.
     *
     * @return messages of all types
     */
    @Provide
    default Arbitrary<Sample<?>> anyOne() {
        return Arbitraries.oneOf(samples(this));
    }

    private static List<Arbitrary<Sample<?>>> samples(Contract contract) {
        List<Arbitrary<Sample<?>>> samples = new ArrayList<>();
        contract.messageTypes().forEach(type -> samples.add(type.samples()));
        if (samples.isEmpty()) {
            throw new IllegalStateException("a contract without message types would prove nothing");
        }
        return samples;
    }
}

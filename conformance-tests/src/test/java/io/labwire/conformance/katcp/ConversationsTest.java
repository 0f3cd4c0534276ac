package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.simulation.Fault;
import io.labwire.conformance.simulation.Seeds;
import io.labwire.conformance.simulation.Tally;
import org.junit.jupiter.api.Test;

/**
 * The client's core against the server's core, thousands of conversations in virtual time: every request is answered or
 * fails exactly once, replies carry the request's id, informs precede their reply, no reading overtakes another of its
 * sensor or gets lost, and at the end nothing is left pending.
 */
class ConversationsTest {

    private static final int CONVERSATIONS = Integer.getInteger("labwire.conversations", 5000);

    private final Tally<Fault> faults = new Tally<>(Fault.class);
    private final Tally<Met> met = new Tally<>(Met.class);

    @Test
    void conversationsEndWellWhateverTheNetworkDoes() {
        Seeds.run("conversations", CONVERSATIONS, seed -> new Conversation(seed, faults, met).run());

        System.out.println("faults" + System.lineSeparator() + faults + "met" + System.lineSeparator() + met);
        if (System.getProperty(Seeds.PROPERTY) == null) {
            assertThat(faults.missing()).as("faults that never happened").isEmpty();
            assertThat(met.missing()).as("what was never met").isEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameConversation() {
        assertThat(story(4711)).isEqualTo(story(4711));
    }

    private static String story(long seed) {
        Tally<Fault> faults = new Tally<>(Fault.class);
        Tally<Met> met = new Tally<>(Met.class);
        new Conversation(seed, faults, met).run();
        return faults.toString() + met;
    }
}

package io.labwire.conformance.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.simulation.Seeds;
import org.junit.jupiter.api.Test;

/**
 * The cores of remotes against the core of a device, thousands of conversations in virtual time: every call ends once and in time,
 * with an answer that is its own or without one, none waits while the wire is free, and where nothing befalls anybody answers and
 * notifications come; a request is answered once, unless the device goes before; what is taken to be published goes out or is counted
 * as dropped, and comes once, emergencies as two copies in their order, that of one thread in its order; heartbeats keep their
 * distance, and none is missing; and what has stopped does nothing any more.
 */
class TrainerConversationsTest {

    private static final int CONVERSATIONS = Integer.getInteger("labwire.conversations", 3_000);

    @Test
    void conversationsEndWellWhateverHappens() {
        Findings all = new Findings();
        Seeds.run("conversations of AutoTrainer", CONVERSATIONS, seed -> all.add(new Conversation(seed).run()));

        System.out.println(all);
        if (System.getProperty(Seeds.PROPERTY) == null) {
            assertThat(all.missing()).as("what never happened").isEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameConversation() {
        assertThat(new Conversation(4711).run())
                .hasToString(new Conversation(4711).run().toString());
    }
}

package io.labwire.conformance.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.simulation.Seeds;
import org.junit.jupiter.api.Test;

/**
 * The cores of remotes against the core of a device, thousands of conversations in virtual time: every call ends once, with an answer
 * that is its own or without one; what is published comes once, emergencies as two copies in their order, that of one thread in its
 * order; heartbeats keep their distance; and what has stopped does nothing any more.
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

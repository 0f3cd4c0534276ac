package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.simulation.Seeds;
import org.junit.jupiter.api.Test;

/**
 * The client's core against the server's core, thousands of conversations in virtual time, each of {@value
 * Conversation#LEAST_MESSAGES} messages and one trouble at least: every request is answered or fails exactly once, replies
 * carry the request's id, informs precede their reply, no reading overtakes another of its sensor or gets lost, who has no
 * trouble does not notice that of the others, and at the end nothing is left pending.
 */
class ConversationsTest {

    private static final int CONVERSATIONS = Integer.getInteger("labwire.conversations", 20_000);

    @Test
    void conversationsEndWellWhateverHappens() {
        Findings all = new Findings();
        Seeds.run("conversations", CONVERSATIONS, seed -> all.add(new Conversation(seed).run()));

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

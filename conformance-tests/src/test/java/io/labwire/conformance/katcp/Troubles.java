package io.labwire.conformance.katcp;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What disturbs a conversation: the clients it is allowed to harm, and the server all of them talk to. */
final class Troubles {

    private static final Trouble[] ALL = Trouble.values();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(12);

    private final Conversation conversation;
    private final Random random;
    private final Site site;
    private final List<SimulatedClient> victims;

    Troubles(Conversation conversation, Random random, Site site, List<SimulatedClient> victims) {
        this.conversation = conversation;
        this.random = random;
        this.site = site;
        this.victims = victims;
    }

    /** Something happens, a moment later if there is nothing just now that it could happen to. */
    void strike() {
        Trouble trouble = ALL[random.nextInt(ALL.length)];
        SimulatedClient victim = victims.get(random.nextInt(victims.size()));
        boolean atTheServer = trouble == Trouble.CRASHED_SERVER || trouble == Trouble.HALTED_SERVER;
        if (atTheServer ? site.server().isEmpty() : !victim.isConnected()) {
            conversation.within(LONGEST_WAIT, this::strike);
            return;
        }
        conversation.struck(trouble);
        switch (trouble) {
            case CUT -> victim.session().cut();
            case CUT_IN_MID_LINE -> victim.session().cutInMidLine();
            case MALFORMED_LINE -> victim.sendBadLine();
            case SLOW_READER -> {
                ClientSession slow = victim.session();
                slow.reads(false);
                conversation.within(LONGEST_REST, () -> slow.reads(true));
            }
            case CRASHED_SERVER -> site.crash();
            case HALTED_SERVER -> site.halt();
        }
    }
}

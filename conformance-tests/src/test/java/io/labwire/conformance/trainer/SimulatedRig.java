package io.labwire.conformance.trainer;

import io.labwire.trainer.core.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The place of a device, where one follows the other, and the threads of those who make it publish. */
final class SimulatedRig {

    private static final int THREADS = 3;
    private static final int[] KINDS = {201, 301, 1302, 101, 102};
    private static final Duration DOWN = Duration.ofSeconds(4);

    private final Conversation conversation;
    private final Random random;
    private final List<RigLife> lives = new ArrayList<>();
    private final long[] published = new long[THREADS];

    SimulatedRig(Conversation conversation, Random random) {
        this.conversation = conversation;
        this.random = random;
    }

    /** The device, empty while there is none that takes connections. */
    Optional<RigLife> life() {
        return lives.isEmpty() || lives.get(lives.size() - 1).isOver()
                ? Optional.empty()
                : Optional.of(lives.get(lives.size() - 1));
    }

    void start() {
        if (life().isEmpty() && !conversation.isEnding()) {
            lives.add(new RigLife(conversation, random));
        }
    }

    void crash() {
        life().ifPresent(life -> {
            conversation.struck(Mishap.DEVICE_CRASHED);
            life.crash();
            startAgain();
        });
    }

    void stop() {
        life().ifPresent(life -> {
            conversation.struck(Mishap.DEVICE_STOPPED);
            life.stop();
            startAgain();
        });
    }

    private void startAgain() {
        if (!conversation.isEnding()) {
            // The one before may still be about to answer.
            conversation.time().after(DOWN, this::start);
        }
    }

    /** One of the threads publishes something, or several things at once. */
    void publish() {
        int thread = random.nextInt(THREADS);
        life().ifPresent(life -> {
            for (int more = random.nextInt(4); more >= 0; more--) {
                long number = ++published[thread];
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("kind", KINDS[random.nextInt(KINDS.length)]);
                event.put("when", number);
                event.put("index", number * THREADS + thread);
                event.put("context", Map.of("thread", thread));
                life.publish(Topic.EVENT, event);
            }
        });
    }

    /** Which thread has published an event, by its index. */
    static int threadOf(long index) {
        return (int) (index % THREADS);
    }

    void checkEnded() {
        lives.forEach(RigLife::checkEnded);
    }
}

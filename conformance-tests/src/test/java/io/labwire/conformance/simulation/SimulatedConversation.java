package io.labwire.conformance.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What conversations of any protocol have: one seed that all of it comes from, virtual time, and what went against the rules. */
public abstract class SimulatedConversation {

    private static final int MOST_EVENTS = 100_000;
    private static final Weather CALM = new Weather(Duration.ofMillis(40), 0, Duration.ZERO, 0, Duration.ZERO);

    private final Instant origin = Instant.ofEpochSecond(1_700_000_000);
    private final VirtualTime time = new VirtualTime(origin);
    private final Random random;
    private final Weather rough;
    private final Tally<Fault> faults;
    private final List<String> violations = new ArrayList<>();
    private long numbers;
    private boolean ending;

    /**
     * A conversation that has not begun.
     *
     * @param random made of the seed
     * @param rough what befalls the connections that are not sheltered
     * @param faults counts it
     */
    protected SimulatedConversation(Random random, Weather rough, Tally<Fault> faults) {
        this.random = random;
        this.rough = rough;
        this.faults = faults;
    }

    public final VirtualTime time() {
        return time;
    }

    /** The time as cores count it. */
    public final long now() {
        return Duration.between(origin, time.now()).toNanos();
    }

    /** Something is to happen at any moment from now on. */
    public final void within(Duration longest, Runnable action) {
        time.after(Duration.ofNanos((long) (random.nextDouble() * longest.toNanos())), action);
    }

    /** Something is to happen several times, at any moments from now on. */
    protected final void within(Duration longest, int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            within(longest, action);
        }
    }

    /** Lets happen what is to happen, and what comes of it. */
    protected final void happen() {
        time.run(MOST_EVENTS);
    }

    protected final SimulatedConnection connection(boolean sheltered, Endpoint client, Endpoint server) {
        return new SimulatedConnection(time, random, sheltered ? CALM : rough, faults, client, server);
    }

    /** A number that nothing else of this conversation has. */
    public final long nextNumber() {
        return ++numbers;
    }

    /** Whether it comes to its end, when not everything is done any more that was asked for. */
    public final boolean isEnding() {
        return ending;
    }

    protected final void ending() {
        ending = true;
    }

    /** Something went against the rules. */
    public final void violated(String what) {
        violations.add(time.now() + ": " + what);
    }

    /** Fails if anything went against the rules. */
    protected final void checkRules() {
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + " violations, the first: " + violations.get(0));
        }
    }
}

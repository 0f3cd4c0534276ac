package io.labwire.conformance.simulation;

import java.time.Duration;
import java.util.Random;

/**
 * How bad a simulated network is.
 *
 * @param longestDelay the longest usual time that bytes take
 * @param stallChance how likely a delivery is to take up to {@code longestStall} instead, from 0 to 1
 * @param longestStall the longest time of a stall
 * @param halfOpenChance how likely it is that one end learns late of a break, from 0 to 1
 * @param longestHalfOpen how late at most
 */
public record Weather(
        Duration longestDelay,
        double stallChance,
        Duration longestStall,
        double halfOpenChance,
        Duration longestHalfOpen) {

    Duration delay(Random random) {
        return upTo(longestDelay, random);
    }

    boolean stalls(Random random) {
        return random.nextDouble() < stallChance;
    }

    Duration stall(Random random) {
        return longestDelay.plus(upTo(longestStall, random));
    }

    boolean leavesHalfOpen(Random random) {
        return random.nextDouble() < halfOpenChance;
    }

    Duration halfOpen(Random random) {
        return longestDelay.plus(upTo(longestHalfOpen, random));
    }

    private static Duration upTo(Duration most, Random random) {
        return Duration.ofNanos((long) (random.nextDouble() * most.toNanos()));
    }
}

package io.labwire.cli.trainer.device;

/** Nanoseconds of a clock that never goes back, above 0 as the index of an event has to be. */
final class Ticks {

    private final long origin = System.nanoTime();

    long now() {
        return System.nanoTime() - origin + 1;
    }
}

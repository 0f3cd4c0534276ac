package io.labwire.cli.katcp.proxy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sees to it that what happens is told, in order, and that nobody waits for it. */
final class Witness implements AutoCloseable {

    private final Telling telling = new Telling();
    private final InstantSource clock;
    private final int maxLine;
    private final Consumer<? super Happening> told;
    private final AtomicLong untold = new AtomicLong();

    Witness(InstantSource clock, int maxLine, Consumer<? super Happening> told) {
        this.clock = clock;
        this.maxLine = maxLine;
        this.told = told;
    }

    Account account(long connection, Direction direction) {
        return new Account(direction, new DecodedStream(connection, direction, maxLine, told), telling, clock);
    }

    void listening(String address, String device) {
        tell(time -> new Happening.Listening(time, address, device));
    }

    void opened(long connection, String client) {
        tell(time -> new Happening.Opened(time, connection, client));
    }

    void refused(long connection, String reason) {
        tell(time -> new Happening.Refused(time, connection, reason));
    }

    void closed(long connection, String reason, long toDevice, long toClient) {
        tell(time -> new Happening.Closed(time, connection, reason, toDevice, toClient));
    }

    private void tell(Function<Instant, Happening> happening) {
        Happening now = happening.apply(clock.instant());
        boolean taken = telling.tell(0, () -> {
            long missed = untold.getAndSet(0);
            if (missed > 0) {
                told.accept(new Happening.Untold(now.time(), missed));
            }
            told.accept(now);
        });
        if (!taken) {
            untold.incrementAndGet();
        }
    }

    @Override
    public void close() {
        telling.close();
    }
}

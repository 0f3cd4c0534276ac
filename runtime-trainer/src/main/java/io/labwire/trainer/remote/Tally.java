package io.labwire.trainer.remote;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what {@link RemoteCounters} tells. Any thread may use it. */
final class Tally {

    final AtomicLong sent = new AtomicLong();
    final AtomicLong answered = new AtomicLong();
    final AtomicLong timedOut = new AtomicLong();
    final AtomicLong strayAnswers = new AtomicLong();
    final AtomicLong droppedCalls = new AtomicLong();
    final AtomicLong received = new AtomicLong();
    final AtomicLong malformed = new AtomicLong();
    final AtomicLong replacedSockets = new AtomicLong();

    RemoteCounters read(long droppedMessages, long droppedNotices) {
        return new RemoteCounters(
                sent.get(),
                answered.get(),
                timedOut.get(),
                strayAnswers.get(),
                droppedCalls.get(),
                received.get(),
                malformed.get(),
                droppedMessages,
                droppedNotices,
                replacedSockets.get());
    }
}

package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** What is subscribed to at the moment. Any thread may call it. */
final class Subscribers {

    private record Waiter(Bytes frame, CompletableFuture<Void> seen) {}

    private final Set<Bytes> prefixes = new HashSet<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private boolean ended;

    synchronized CompletableFuture<Void> when(Topic topic) {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        if (ended) {
            seen.completeExceptionally(stopped());
            return seen;
        }
        Bytes frame = Bytes.of(Outgoing.frame(topic));
        if (prefixes.stream().anyMatch(prefix -> begins(frame, prefix))) {
            seen.complete(null);
        } else {
            waiters.removeIf(each -> each.seen().isDone()); // given up
            waiters.add(new Waiter(frame, seen));
        }
        return seen;
    }

    /** The waiters that a new prefix is what they have waited for. */
    synchronized List<CompletableFuture<Void>> add(Bytes prefix) {
        if (prefix.length() <= Outgoing.TOPIC_SIZE) { // no topic begins with a longer one, which may be of any size
            prefixes.add(prefix);
        }
        List<CompletableFuture<Void>> seen = new ArrayList<>();
        waiters.removeIf(each -> begins(each.frame(), prefix) && seen.add(each.seen()));
        return seen;
    }

    synchronized void remove(Bytes prefix) {
        prefixes.remove(prefix);
    }

    /** Those that have waited in vain; others need not begin to. */
    synchronized List<CompletableFuture<Void>> end() {
        ended = true;
        List<CompletableFuture<Void>> vain = waiters.stream().map(Waiter::seen).toList();
        waiters.clear();
        prefixes.clear();
        return vain;
    }

    static CancellationException stopped() {
        return new CancellationException("the device has stopped");
    }

    private static boolean begins(Bytes frame, Bytes prefix) {
        return prefix.length() <= frame.length()
                && Bytes.of(frame.toArray(), 0, prefix.length()).equals(prefix);
    }
}

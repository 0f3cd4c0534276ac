package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is subscribed to at the moment. Any thread may call it. */
final class Subscribers {

    /** So many different beginnings are subscribed to at once, besides those of topics that everybody knows. */
    static final int MOST = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

    private record Waiter(Bytes frame, CompletableFuture<Void> seen) {}

    private final Set<Bytes> prefixes = new HashSet<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private boolean ended;
    private boolean told;

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

    /**
     * Whether a beginning may be subscribed to; from now on it counts as if it were. No topic begins with one longer than itself, and
     * who subscribes to more than anybody needs takes the place of nobody who wants what there is.
     */
    synchronized boolean admit(Bytes prefix) {
        if (prefix.length() <= Outgoing.TOPIC_SIZE && (prefixes.contains(prefix) || isRoomFor(prefix))) {
            prefixes.add(prefix);
            return true;
        }
        if (!told) {
            told = true;
            LOG.warn("a subscription to {} bytes is not taken; that of further ones is not told", prefix.length());
        }
        return false;
    }

    private boolean isRoomFor(Bytes prefix) {
        return prefixes.size() < MOST
                || Topic.known().stream().anyMatch(topic -> begins(Bytes.of(Outgoing.frame(topic)), prefix));
    }

    /** The waiters that a new prefix is what they have waited for. */
    synchronized List<CompletableFuture<Void>> add(Bytes prefix) {
        boolean kept = admit(prefix); // encrypted ones have not been asked about before
        LOG.trace("{} is subscribed to, kept: {}", prefix, kept);
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

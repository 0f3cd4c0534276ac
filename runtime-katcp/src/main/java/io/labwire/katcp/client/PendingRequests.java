package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that wait for a reply: those with an id by the id, the others by name, first in first out (specification,
 * section 12.3).
 */
final class PendingRequests {

    private final Map<Integer, PendingRequest> byId = new LinkedHashMap<>();
    private final Map<String, Deque<PendingRequest>> byName = new HashMap<>();
    private int count;
    private int lastId;

    /**
     * Nothing is pending.
     *
     * @param lastId the id given last, 0 if none
     */
    PendingRequests(int lastId) {
        this.lastId = lastId;
    }

    int count() {
        return count;
    }

    boolean isPending(int id) {
        return byId.containsKey(id);
    }

    int lastId() {
        return lastId;
    }

    /** Counts from 1, begins again after the largest, and leaves out those that are pending. */
    int nextId() {
        do {
            lastId = lastId == Integer.MAX_VALUE ? 1 : lastId + 1;
        } while (byId.containsKey(lastId));
        return lastId;
    }

    void add(PendingRequest pending) {
        Message request = pending.request();
        if (request.id() != Message.NO_ID) {
            byId.put(request.id(), pending);
        } else {
            byName.computeIfAbsent(request.name(), name -> new ArrayDeque<>()).add(pending);
        }
        count++;
    }

    /** The request that a reply or an inform belongs to. The name of a message with an id is not compared. */
    Optional<PendingRequest> match(Message message) {
        if (message.id() != Message.NO_ID) {
            return Optional.ofNullable(byId.get(message.id()));
        }
        Deque<PendingRequest> sameName = byName.get(message.name());
        return sameName == null ? Optional.empty() : Optional.of(sameName.getFirst());
    }

    void remove(PendingRequest pending) {
        Message request = pending.request();
        if (request.id() != Message.NO_ID) {
            byId.remove(request.id());
        } else {
            byName.computeIfPresent(request.name(), (name, queue) -> {
                queue.remove(pending);
                return queue.isEmpty() ? null : queue;
            });
        }
        count--;
    }

    /**
     * Gives a request up. One without an id keeps its place in the queue: its late reply would else be taken for the
     * reply to the next request of that name.
     */
    void giveUp(PendingRequest pending) {
        if (pending.request().id() != Message.NO_ID) {
            remove(pending);
        }
    }

    List<PendingRequest> removeAll() {
        List<PendingRequest> all = new ArrayList<>(byId.values());
        byName.values().forEach(all::addAll);
        byId.clear();
        byName.clear();
        count = 0;
        return all;
    }
}

package io.labwire.trainer.remote;

import java.util.function.Consumer;

/** Follows the {@link Presence} of a rig. Times are nanoseconds of one clock. */
final class PresenceWatch {

    private final long silentAfter;
    private final int deafAfter;
    private final Consumer<Presence> change;
    private Presence presence = Presence.UNKNOWN;
    private long lastSign;
    private int unanswered;

    /** Begins to wait for a first sign of life. */
    PresenceWatch(RemoteSettings settings, Consumer<Presence> change, long now) {
        this.silentAfter = settings.silentAfter().toNanos();
        this.deafAfter = settings.deafAfter();
        this.change = change;
        this.lastSign = now;
    }

    Presence presence() {
        return presence;
    }

    void published(long now) {
        lastSign = now;
        move(unanswered >= deafAfter ? Presence.DEAF : Presence.PRESENT);
    }

    void answered(long now) {
        lastSign = now;
        unanswered = 0;
        move(Presence.PRESENT);
    }

    /**
     * A call ended without an answer. That says something only of a rig that seemed to be there, and that it is deaf only once it
     * was heard after the call.
     */
    void leftUnanswered(long sentAt) {
        if (presence != Presence.PRESENT && presence != Presence.DEAF) {
            return;
        }
        unanswered = Math.min(unanswered + 1, deafAfter);
        if (unanswered >= deafAfter && lastSign - sentAt > 0) {
            move(Presence.DEAF);
        }
    }

    boolean isWaiting() {
        return presence != Presence.SILENT;
    }

    /** When the rig will have been silent for too long, unless it is already. */
    long deadline() {
        return lastSign + silentAfter;
    }

    void timeReached(long now) {
        if (isWaiting() && now - deadline() >= 0) {
            unanswered = 0;
            move(Presence.SILENT);
        }
    }

    /** Nothing will be heard any more. */
    void lost() {
        move(Presence.SILENT);
    }

    private void move(Presence to) {
        if (presence != to) {
            presence = to;
            change.accept(to);
        }
    }
}

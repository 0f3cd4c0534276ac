package io.labwire.katcp.client;

import io.labwire.katcp.limit.Limit;
import java.time.Duration;

/**
 * The bounds that a client keeps (specification, section 15).
 *
 * @param maxLine the most bytes of a received line, its end included; a longer one is logged and skipped
 * @param requestTimeout how long a reply is waited for
 * @param sendBacklog the most bytes that wait to be sent to a device that does not read; with as many the next request fails
 * @param pendingRequests the most requests that wait for a reply; the next one fails
 * @param informsPerAnswer the most informs kept for the answer to an untyped request; with one more the request fails
 * @param pendingCallbacks the most callbacks that wait for the user's code; with as many, reading from the server pauses
 */
public record ClientLimits(
        int maxLine,
        Duration requestTimeout,
        int sendBacklog,
        int pendingRequests,
        int informsPerAnswer,
        int pendingCallbacks) {

    /** 16 MiB, 5 s, 64 MiB, 10,000 requests, 1,000,000 informs, 10,000 callbacks. */
    public static final ClientLimits DEFAULT =
            new ClientLimits(16 * 1024 * 1024, Duration.ofSeconds(5), 64 * 1024 * 1024, 10_000, 1_000_000, 10_000);

    /** Checks that all bounds are positive. */
    public ClientLimits {
        Limit.positive("maxLine", maxLine);
        Limit.positive("requestTimeout", requestTimeout);
        Limit.positive("sendBacklog", sendBacklog);
        Limit.positive("pendingRequests", pendingRequests);
        Limit.positive("informsPerAnswer", informsPerAnswer);
        Limit.positive("pendingCallbacks", pendingCallbacks);
    }

    /**
     * The same limits with another time to wait for a reply.
     *
     * @param timeout the time, positive
     * @return the limits
     */
    public ClientLimits withRequestTimeout(Duration timeout) {
        return new ClientLimits(maxLine, timeout, sendBacklog, pendingRequests, informsPerAnswer, pendingCallbacks);
    }

    /**
     * The same limits with another longest line.
     *
     * @param bytes the most bytes of a received line, its end included
     * @return the limits
     */
    public ClientLimits withMaxLine(int bytes) {
        return new ClientLimits(
                bytes, requestTimeout, sendBacklog, pendingRequests, informsPerAnswer, pendingCallbacks);
    }

    /**
     * The same limits with another backlog.
     *
     * @param bytes the most bytes that wait to be sent
     * @return the limits
     */
    public ClientLimits withSendBacklog(int bytes) {
        return new ClientLimits(maxLine, requestTimeout, bytes, pendingRequests, informsPerAnswer, pendingCallbacks);
    }
}

package io.labwire.trainer.remote;

/**
 * What has happened at a remote since it was started.
 *
 * @param sent requests that went out, repetitions counted
 * @param answered answers that came in time
 * @param timedOut calls and repetitions without an answer in time
 * @param strayAnswers answers for which nobody waited any more
 * @param droppedCalls calls that were not sent because too many waited
 * @param received published messages, those that cannot be read counted
 * @param malformed published messages that cannot be read
 * @param droppedMessages published messages that were not told because too many waited
 * @param droppedNotices what the {@link RemoteListener} was not told because too much waited for it
 * @param replacedSockets command sockets that were given up
 */
public record RemoteCounters(
        long sent,
        long answered,
        long timedOut,
        long strayAnswers,
        long droppedCalls,
        long received,
        long malformed,
        long droppedMessages,
        long droppedNotices,
        long replacedSockets) {}

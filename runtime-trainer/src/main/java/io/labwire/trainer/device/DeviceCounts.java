package io.labwire.trainer.device;

/**
 * What a device has done since it was made.
 *
 * @param published messages that have been sent, heartbeats and both copies of emergencies among them
 * @param dropped messages that have not been sent: too many waited, they could not be written, or the device had been stopped
 * @param answered requests that have been answered
 * @param failed requests that could not be read, broke off in the delegate, or had an answer that could not be written
 * @param droppedNotices what the listener was not told because too much waited for it
 */
public record DeviceCounts(long published, long dropped, long answered, long failed, long droppedNotices) {}

package io.labwire.katcp.watch;

/** How a watcher stands with the device. */
public enum WatchState {
    /** There is no connection, and every sensor is unreachable. */
    DISCONNECTED,
    /** The device's sensors are being listed and subscribed to. */
    SYNCING,
    /** Every sensor that is watched is there, and its readings come. */
    SYNCED,
    /** The watcher has been closed. */
    CLOSED
}

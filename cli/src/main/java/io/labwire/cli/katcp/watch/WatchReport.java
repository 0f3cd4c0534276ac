package io.labwire.cli.katcp.watch;

import io.labwire.katcp.watch.WatchListener;

/** Shows what becomes of a watch; beside what a listener is told, why there is nothing to show. */
interface WatchReport extends WatchListener {

    /** There is no connection; told once until there is one, with the reason in words. */
    void disconnected(String reason);

    /** The sensors of the device are not known yet, and it is asked again; told once for each reason, in words. */
    void unlisted(String reason);

    /** The device is known, and has no sensor of this name, or none that this pattern between slashes is found in. */
    void missing(String wanted);
}

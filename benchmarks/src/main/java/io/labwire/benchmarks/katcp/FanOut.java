package io.labwire.benchmarks.katcp;

import java.net.InetSocketAddress;

/** A server that tells all its clients of each update, in a line of always the same length. */
interface FanOut extends AutoCloseable {

    /** Where it listens. */
    InetSocketAddress address();

    /** What a client sends to be told of updates. */
    String subscription();

    /**
     * Tells all clients of an update.
     *
     * @param number which, from 1
     * @param last whether the next one comes only after all clients have got this one
     */
    void update(int number, boolean last);

    @Override
    void close();
}

package io.labwire.conformance.simulation;

import java.util.Random;

/**
 * A connection of two ends, like TCP: in each direction bytes come in the order in which they were sent, or not at all.
 * Both ends learn of a break, one of them perhaps much later than the other.
 */
public final class SimulatedConnection {

    private final VirtualTime time;
    private final Random random;
    private final Weather weather;
    private final Tally<Fault> faults;
    private final Pipe toClient;
    private final Pipe toServer;
    private boolean cut;

    /**
     * Connects two ends.
     *
     * @param time the time in which bytes travel
     * @param random decides all that is left to chance
     * @param weather how bad the network is
     * @param faults where the faults are counted
     * @param client the end that connected
     * @param server the end that accepted
     */
    public SimulatedConnection(
            VirtualTime time, Random random, Weather weather, Tally<Fault> faults, Endpoint client, Endpoint server) {
        this.time = time;
        this.random = random;
        this.weather = weather;
        this.faults = faults;
        this.toClient = new Pipe(time, random, weather, faults, client);
        this.toServer = new Pipe(time, random, weather, faults, server);
    }

    /**
     * Sends to the server's end; lost if the connection is broken. Who sends to an end that has closed learns of it.
     *
     * @param bytes what is sent at once
     */
    public void sendToServer(byte[] bytes) {
        send(bytes, toServer, toClient);
    }

    /**
     * Sends to the client's end; lost if the connection is broken. Who sends to an end that has closed learns of it.
     *
     * @param bytes what is sent at once
     */
    public void sendToClient(byte[] bytes) {
        send(bytes, toClient, toServer);
    }

    private void send(byte[] bytes, Pipe there, Pipe back) {
        there.send(bytes);
        if (there.isClosedByReceiver()) {
            time.after(weather.delay(random), back::reset);
        }
    }

    /** The client's end closes in good order: what it sent comes, then the server's end learns of it. */
    public void closeFromClient() {
        toClient.closedByReceiver();
        toServer.end();
    }

    /** The server's end closes in good order: what it sent comes, then the client's end learns of it. */
    public void closeFromServer() {
        toServer.closedByReceiver();
        toClient.end();
    }

    /** The server's end says all that it has to say, and reads on until the client's end closes. */
    public void endFromServer() {
        toClient.end();
    }

    /**
     * The server's end stops reading, or goes on; what is sent to it waits meanwhile.
     *
     * @param on whether it reads
     */
    public void serverReads(boolean on) {
        toServer.hold(!on);
    }

    /**
     * The client's end stops reading, or goes on; what is sent to it waits meanwhile.
     *
     * @param on whether it reads
     */
    public void clientReads(boolean on) {
        if (!on) {
            faults.count(Fault.SLOW_READER);
        }
        toClient.hold(!on);
    }

    /**
     * Whether all that was sent has come, or is lost.
     *
     * @return false if some is under way in either direction
     */
    public boolean isQuiet() {
        return toClient.isEmpty() && toServer.isEmpty();
    }

    /** Breaks: of what is under way in each direction some comes and the rest does not. */
    public void cut() {
        if (cut) {
            return;
        }
        cut = true;
        toClient.cut();
        toServer.cut();
        boolean halfOpen = weather.leavesHalfOpen(random);
        Pipe late = random.nextBoolean() ? toClient : toServer;
        if (halfOpen) {
            faults.count(Fault.HALF_OPEN);
            time.after(weather.halfOpen(random), late::tellReceiver);
        } else {
            time.after(weather.delay(random), late::tellReceiver);
        }
        time.after(weather.delay(random), (late == toClient ? toServer : toClient)::tellReceiver);
    }
}

package io.labwire.katcp.inspect;

import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.client.Registration;
import io.labwire.katcp.loop.Bell;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client that knows what its device has, because it has asked (specification, section 16): the requests with their
 * descriptions and time-out hints, the sensors, the versions. It asks on each new connection, and again when the device
 * says that it has changed.
 *
 * <p>All methods may be called by any thread.
 */
public final class InspectingClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InspectingClient.class);

    private final KatcpClient client;
    private final List<Consumer<? super DeviceOffer>> listeners = new CopyOnWriteArrayList<>();
    private final Bell bell = new Bell();
    private final Inspection inspection;
    private final Registration attached;

    private InspectingClient(KatcpClient client) {
        this.client = client;
        this.inspection = new Inspection(this::told);
        this.attached = client.attach(inspection);
    }

    /**
     * Begins to ask a device what it has.
     *
     * @param client a client of the device, started or not; stays the caller's, to be closed after this
     * @return the inspecting client, which does not know the device yet
     */
    public static InspectingClient of(KatcpClient client) {
        return new InspectingClient(client);
    }

    /**
     * The client that this came with.
     *
     * @return always the same
     */
    public KatcpClient client() {
        return client;
    }

    /**
     * What the device has; what it had when it was last asked, if the connection is lost.
     *
     * @return nothing until it is known whole for the first time
     */
    public DeviceOffer offer() {
        return inspection.offer();
    }

    /**
     * Whether the offer is that of the device as it is.
     *
     * @return false without a connection, and while the device is being asked
     */
    public boolean isSynced() {
        return inspection.isInStep();
    }

    /**
     * Waits until it is known what the device has.
     *
     * @param timeout how long at most
     * @return whether it is known
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean waitSynced(Duration timeout) throws InterruptedException {
        return bell.await(inspection::isInStep, timeout);
    }

    /**
     * Has a listener told of the offer each time that it has been asked for.
     *
     * @param listener is called by the callbacks' thread of the client, in order
     * @return takes the listener back
     */
    public Registration onOffer(Consumer<? super DeviceOffer> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    /**
     * Calls any request by its name. If it is known what the device has, one that it does not have is not sent; and one
     * that may take longer than the client waits otherwise is waited for as long as the device says.
     *
     * @param name the request's name
     * @param arguments its arguments, sent in UTF-8
     * @return reply and informs, whatever the reply says; fails with {@link CallFailure} if there is no reply, with {@link
     *     CallFailure.Kind#INVALID} if the device has no such request
     * @throws IllegalArgumentException if no request can have this name
     */
    public CompletableFuture<Answer> request(String name, String... arguments) {
        Message request = Message.request(name, arguments);
        Optional<OfferedRequest> offered =
                Optional.ofNullable(offer().requests().get(name));
        if (offered.isEmpty() && isSynced()) {
            return CompletableFuture.failedFuture(
                    new CallFailure(CallFailure.Kind.INVALID, "The device has no request called " + name + "."));
        }
        Optional<Duration> hint = offered.flatMap(OfferedRequest::timeoutHint)
                .filter(each -> each.compareTo(client.requestTimeout()) > 0);
        return hint.map(each -> client.with(CallOptions.DEFAULT.withTimeout(each)))
                .orElse(client)
                .request(request);
    }

    /** Asks no more. Twice is fine. The client stays open. */
    @Override
    public void close() {
        attached.close();
    }

    /** By the core's thread. */
    private void told(boolean inStep) {
        bell.ring();
        if (inStep && !listeners.isEmpty()) {
            DeviceOffer offer = inspection.offer();
            client.callBack(() -> listeners.forEach(listener -> tell(listener, offer)));
        }
    }

    private static void tell(Consumer<? super DeviceOffer> listener, DeviceOffer offer) {
        try {
            listener.accept(offer);
        } catch (RuntimeException | Error fault) { // the others are to be told
            LOG.error("A listener of what a device has failed", fault);
        }
    }
}

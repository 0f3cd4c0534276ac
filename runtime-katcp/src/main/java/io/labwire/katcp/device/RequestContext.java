package io.labwire.katcp.device;

import io.labwire.katcp.argument.Address;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a handler knows of the request that it handles, beyond its arguments. May be used by any thread. */
public interface RequestContext {

    /**
     * Who asks.
     *
     * @return the client's end of the connection
     */
    Address client();

    /**
     * The connection that the request came on, to tell the client something later on or to end it.
     *
     * @return the connection
     */
    ClientConnection connection();

    /**
     * The id that the client gave the request. The server neither interprets it nor expects it to be unique
     * (specification, section 3).
     *
     * @return the id, or empty if the client gave none
     */
    OptionalInt requestId();

    /**
     * The result of a handler that cannot do what it is asked: the client is answered {@code fail} and a text.
     *
     * @param text why, for a person to read
     * @param <R> the reply that there would have been
     * @return a stage that has failed
     */
    default <R> CompletionStage<R> fail(String text) {
        return CompletableFuture.failedStage(RequestFailure.fail(text));
    }
}

package io.labwire.katcp.device;

import io.labwire.katcp.message.KatcpInform;

/**
 * What a handler knows of a request whose reply is preceded by informs.
 *
 * @param <I> the informs that belong to the request
 */
public interface InformingContext<I extends KatcpInform> extends RequestContext {

    /**
     * Sends an inform that belongs to the request, with its id. If the client has gone, nothing happens.
     *
     * @param inform the inform
     * @throws IllegalStateException if the request has been answered already
     */
    void inform(I inform);
}

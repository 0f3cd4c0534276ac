package io.labwire.katcp.message;

/**
 * A typed request.
 *
 * @param <R> the reply to it if all goes well
 */
public interface KatcpRequest<R extends KatcpReply> extends KatcpMessage {}

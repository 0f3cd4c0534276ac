package io.labwire.katcp.message;

/** A typed reply: what follows {@code ok}. Anything but {@code ok} is no typed reply but a failure. */
public interface KatcpReply extends KatcpMessage {}

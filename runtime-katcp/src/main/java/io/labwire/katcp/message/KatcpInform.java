package io.labwire.katcp.message;

/** A typed inform: one of those before a reply, or one that comes unasked. */
public interface KatcpInform extends KatcpMessage {}

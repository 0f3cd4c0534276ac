package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called when a server begins to serve the device, before it has any client. It may have, in any order, a
 * {@code DeviceServer}, which can add and remove sensors and requests, and a {@code Consumer} of each {@link Inform} that the
 * device sends to all clients unasked; it keeps them for later. A device has at most one such method.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Served {}

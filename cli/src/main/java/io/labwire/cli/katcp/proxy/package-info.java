/**
 * {@code katcp proxy}: passes bytes between clients and a device, and tells what they say.
 *
 * <p>Passing on and telling are apart: what is told is decoded from copies, by a thread of its own, behind a bounded queue.
 */
@NullMarked
package io.labwire.cli.katcp.proxy;

import org.jspecify.annotations.NullMarked;

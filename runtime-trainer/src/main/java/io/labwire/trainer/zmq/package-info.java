/** ZeroMQ by JeroMQ: the sockets of a rig or a remote, and the one thread that owns them. */
@NullMarked
package io.labwire.trainer.zmq;

import org.jspecify.annotations.NullMarked;

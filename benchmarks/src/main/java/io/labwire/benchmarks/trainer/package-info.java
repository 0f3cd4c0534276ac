/** AutoTrainer: requests and events between a device and a remote, beside bare JeroMQ sockets that move the same bytes. */
@NullMarked
package io.labwire.benchmarks.trainer;

import org.jspecify.annotations.NullMarked;

/** AutoTrainer: the cores of both ends in a simulated network, and bytes of any kind. */
@NullMarked
package io.labwire.conformance.trainer;

import org.jspecify.annotations.NullMarked;

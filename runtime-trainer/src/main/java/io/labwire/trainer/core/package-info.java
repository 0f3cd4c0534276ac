/** What all rigs and remotes have in common: topics, results, heartbeats. */
@NullMarked
package io.labwire.trainer.core;

import org.jspecify.annotations.NullMarked;

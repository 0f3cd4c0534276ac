/** KATCP: lines to offsets, to messages and back beside a hand-written splitter; a whole server beside a line echo. */
@NullMarked
package io.labwire.benchmarks.katcp;

import org.jspecify.annotations.NullMarked;

/** Reading and writing JSON, beside databind and beside codecs written by hand. */
@NullMarked
package io.labwire.benchmarks.json;

import org.jspecify.annotations.NullMarked;

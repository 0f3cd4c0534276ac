/** Types of Java and how they stand in JSON; generated code is made of these. */
@NullMarked
package io.labwire.json.codec;

import org.jspecify.annotations.NullMarked;

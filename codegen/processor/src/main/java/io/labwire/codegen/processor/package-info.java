/** The annotation processor: reads annotated classes and has the generator make what it makes of schemas. */
@NullMarked
package io.labwire.codegen.processor;

import org.jspecify.annotations.NullMarked;

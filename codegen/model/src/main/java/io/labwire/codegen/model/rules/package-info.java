/** The rules that hold in the schemas of every protocol, one class each. They see the model only. */
@NullMarked
package io.labwire.codegen.model.rules;

import org.jspecify.annotations.NullMarked;

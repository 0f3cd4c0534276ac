/** What schemas of Volatus systems may contain. */
@NullMarked
package io.labwire.codegen.model.volatus;

import org.jspecify.annotations.NullMarked;

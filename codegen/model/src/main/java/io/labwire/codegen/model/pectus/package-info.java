/** What schemas of Open Pectus engines and aggregators may contain. */
@NullMarked
package io.labwire.codegen.model.pectus;

import org.jspecify.annotations.NullMarked;

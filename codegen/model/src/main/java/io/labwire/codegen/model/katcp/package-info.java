/** What KATCP says about its schemas: the names, types and limits of the KATCP guidelines, revision 5.1. */
@NullMarked
package io.labwire.codegen.model.katcp;

import org.jspecify.annotations.NullMarked;

/** What the schema compiler and the generator have to know of the lamp bus. */
@NullMarked
package org.example.lampbus.codegen;

import org.jspecify.annotations.NullMarked;

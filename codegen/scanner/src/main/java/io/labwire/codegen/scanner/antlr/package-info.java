/** Lexer grammars read through ANTLR's tool. No type of ANTLR leaves this package. */
@NullMarked
package io.labwire.codegen.scanner.antlr;

import org.jspecify.annotations.NullMarked;

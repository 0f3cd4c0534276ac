/**
 * Lexer grammar to byte scanner: read through ANTLR's tool ({@code .antlr}), made into one small machine
 * ({@code .machine}), written as a Java class ({@code .emit}). What a scanner cannot take is a diagnostic.
 */
@NullMarked
package io.labwire.codegen.scanner;

import org.jspecify.annotations.NullMarked;

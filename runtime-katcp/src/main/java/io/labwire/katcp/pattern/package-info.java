/**
 * Regular expressions that come from the network. They are searched for in time that grows with the expression times the
 * text, and never faster: the expressions of the Java library can be kept busy for ever by a few characters.
 */
@NullMarked
package io.labwire.katcp.pattern;

import org.jspecify.annotations.NullMarked;

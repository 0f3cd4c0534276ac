/**
 * {@code katcp describe}: a schema to start from, made from what a live device tells of itself.
 *
 * <p>Everything a device says is text from elsewhere: what would make no schema is set aside, as a comment with the reason.
 */
@NullMarked
package io.labwire.cli.katcp.describe;

import org.jspecify.annotations.NullMarked;

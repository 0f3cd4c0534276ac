/**
 * Keeping in step with a device: what mirrors of it have in common. Users do not see it, and the package is not exported.
 */
@NullMarked
package io.labwire.katcp.follow;

import org.jspecify.annotations.NullMarked;

/** Random schemas of AutoTrainer, texts of JSON that mean something by them, and what has to become of these. */
@NullMarked
package io.labwire.conformance.generated.json;

import org.jspecify.annotations.NullMarked;

package io.labwire.conformance.generated.json;

import io.labwire.json.value.JsonValue;

/**
 * A value as it may come, and as it has to be written again.
 *
 * @param text JSON that a peer may send
 * @param written what is written for it
 */
record Meaning(String text, JsonValue written) {}

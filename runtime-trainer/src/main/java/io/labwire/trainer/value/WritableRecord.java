package io.labwire.trainer.value;

import java.util.Map;

/** What is written as an object: the counterpart of a data class of Python, for classes of the user's own. */
@FunctionalInterface
public interface WritableRecord {

    /**
     * The members.
     *
     * @return the values, which may be null, by their names such as {@code error_code}, in the order in which they are written
     */
    Map<String, ?> members();
}

package io.labwire.trainer.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A tuple of Python: it is written as a list, and objects in it keep their keys as they are (specification of AutoTrainer, section 5.5).
 *
 * @param items what is in it
 */
public record Tuple(List<?> items) {

    /** Copies the list, in which null may be. */
    public Tuple {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    /**
     * A tuple.
     *
     * @param items what is in it
     * @return the tuple
     */
    public static Tuple of(Object... items) {
        return new Tuple(List.of(items));
    }
}

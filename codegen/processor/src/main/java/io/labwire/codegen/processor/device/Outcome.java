package io.labwire.codegen.processor.device;

import java.util.List;

/**
 * What a method returns.
 *
 * @param shape in what
 * @param later whether it comes in a stage
 * @param items the arguments of the reply
 */
public record Outcome(Shape shape, boolean later, List<Item> items) {

    /** In what a reply's arguments come. */
    public enum Shape {
        /** There are none. */
        NOTHING,
        /** There is one, as it is. */
        VALUE,
        /** They are the components of a record. */
        RECORD
    }

    /**
     * Whether the reply's message holds an argument in another form than the user's class does.
     *
     * @return true if one of them has to be converted
     */
    public boolean isConverted() {
        return items.stream().anyMatch(each -> each.type().form() != JavaForm.SAME);
    }

    /** Copies the arguments. */
    public Outcome {
        items = List.copyOf(items);
    }
}

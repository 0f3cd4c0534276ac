package io.labwire.codegen.generator.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class holds, in portions where it is much: Java has no method of more than 64 KB and no class of more than 65,535
 * constants. Each portion but the last becomes a class of its own above the one that users know, which inherits it.
 */
public final class Portions {

    /** Of elements with some dozens of bytes and constants each. */
    private static final int MOST = 500;

    private Portions() {}

    /**
     * The portions of some elements, in their order.
     *
     * @param elements the elements
     * @param <T> their type
     * @return at least one, which is empty if there are no elements
     */
    public static <T> List<List<T>> of(List<T> elements) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from == 0 || from < elements.size(); from += MOST) {
            portions.add(elements.subList(from, Math.min(elements.size(), from + MOST)));
        }
        return portions;
    }

    /**
     * The class for a portion of those before the last.
     *
     * @param whole the class that users know
     * @param portion which one, counted from 0
     * @return such as {@code ReceiverSensorsPart1}
     */
    public static ClassName part(ClassName whole, int portion) {
        return whole.peerClass(whole.simpleName() + "Part" + (portion + 1));
    }
}

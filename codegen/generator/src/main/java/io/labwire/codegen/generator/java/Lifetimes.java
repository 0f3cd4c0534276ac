package io.labwire.codegen.generator.java;

import io.labwire.codegen.model.Lifetime;

/** When an element came and when it goes, as part of its comment. */
public final class Lifetimes {

    private Lifetimes() {}

    // <p>Exists from KATCP 5.0 on.
    // <p>Deprecated: use watchdog, which every device has.
    /**
     * Adds a paragraph for each thing that is said of an element's lifetime.
     *
     * @param lifetime the lifetime
     * @param before what stands before the name of a level, such as the protocol; empty if nothing does
     * @param javadoc the comment
     * @return the comment
     */
    public static Javadoc add(Lifetime lifetime, String before, Javadoc javadoc) {
        String from = lifetime.window().from().orElse("");
        String until = lifetime.window().until().orElse("");
        if (!from.isEmpty() && !until.isEmpty()) {
            javadoc.paragraph("Exists from " + before + from + " until " + before + until + ".");
        } else if (!from.isEmpty()) {
            javadoc.paragraph("Exists from " + before + from + " on.");
        } else if (!until.isEmpty()) {
            javadoc.paragraph("Exists until " + before + until + ".");
        }
        if (!lifetime.since().isEmpty()) {
            javadoc.paragraph("New in version " + SafeText.of(lifetime.since()) + ".");
        }
        if (!lifetime.deprecated().isEmpty()) {
            javadoc.paragraph("Deprecated: " + SafeText.of(lifetime.deprecated()));
        }
        return javadoc;
    }
}

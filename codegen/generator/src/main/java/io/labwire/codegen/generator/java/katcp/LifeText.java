package io.labwire.codegen.generator.java.katcp;

import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.model.Lifetime;

/** When an element came and when it goes, as part of its comment. */
final class LifeText {

    private LifeText() {}

    // <p>Exists from KATCP 5.0 on.
    // <p>Deprecated: use watchdog, which every device has.
    static Javadoc add(Lifetime lifetime, Javadoc javadoc) {
        String from = lifetime.window().from().orElse("");
        String until = lifetime.window().until().orElse("");
        if (!from.isEmpty() && !until.isEmpty()) {
            javadoc.paragraph("Exists from KATCP " + from + " until KATCP " + until + ".");
        } else if (!from.isEmpty()) {
            javadoc.paragraph("Exists from KATCP " + from + " on.");
        } else if (!until.isEmpty()) {
            javadoc.paragraph("Exists until KATCP " + until + ".");
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

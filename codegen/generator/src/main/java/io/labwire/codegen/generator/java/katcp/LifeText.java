package io.labwire.codegen.generator.java.katcp;

import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.model.Lifetime;

/** When an element came and when it goes, as part of its comment. */
final class LifeText {

    private LifeText() {}

    // <p>Exists from KATCP 5.0 on.
    // <p>Deprecated: use watchdog, which every device has.
    static Javadoc add(Lifetime lifetime, Javadoc javadoc) {
        return Lifetimes.add(lifetime, "KATCP ", javadoc);
    }
}

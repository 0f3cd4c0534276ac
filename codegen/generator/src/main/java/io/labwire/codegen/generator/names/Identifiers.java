package io.labwire.codegen.generator.names;

import io.labwire.codegen.model.JavaWords;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Names of a schema as identifiers of Java.
 *
 * <p>Each is a function of one name alone: whatever else a schema declares, and whatever is added to it later, a name
 * always becomes the same identifier.
 */
public final class Identifiers {

    private Identifiers() {}

    /**
     * The name of a class or interface.
     *
     * @param name a name in kebab case, dotted or camel case, such as {@code lock-progress}
     * @return the same in upper camel case, such as {@code LockProgress}
     */
    public static String upperCamel(String name) {
        return startingLegally(JavaWords.upperCamel(name));
    }

    /**
     * The name of a class inside another.
     *
     * @param name a name in kebab case, dotted or camel case, such as {@code number}
     * @return the same in upper camel case; with an underscore behind it where it would hide a class of {@code java.lang},
     *     such as {@code Number_}
     */
    public static String nested(String name) {
        String camel = upperCamel(name);
        return JavaLang.has(camel) ? camel + "_" : camel;
    }

    /**
     * The name of a method, a parameter or a component.
     *
     * @param name a name in kebab case, dotted or camel case, such as {@code settled-in}
     * @return the same in lower camel case, such as {@code settledIn}; with an underscore behind it where Java keeps
     *     the word for itself
     */
    public static String lowerCamel(String name) {
        return legal(startingLegally(JavaWords.lowerCamel(name)));
    }

    /**
     * A name kept as it is, where Java lets it.
     *
     * @param name the name
     * @return the name; with an underscore behind it where Java keeps the word for itself
     */
    public static String legal(String name) {
        return SourceVersion.isKeyword(name) || name.equals("yield") ? name + "_" : name;
    }

    /**
     * A name in kebab case, as devices and files are called.
     *
     * @param name a name in upper camel case, such as {@code AntennaReceiver}
     * @return such as {@code antenna-receiver}
     */
    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The name of a constant.
     *
     * @param name a name in camel case, such as {@code alarmId}
     * @return such as {@code ALARM_ID}
     */
    public static String constant(String name) {
        return kebab(name).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String startingLegally(String name) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "_" + name : name;
    }
}

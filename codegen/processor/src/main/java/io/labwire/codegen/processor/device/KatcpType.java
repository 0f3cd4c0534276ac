package io.labwire.codegen.processor.device;

import java.util.Optional;
import java.util.Set;

/**
 * The type of one value.
 *
 * @param schemaName its name in a schema, such as {@code float64}
 * @param wireForm its form on the wire, where the Java type says so; empty for the usual one
 * @param form how the user's class holds it
 * @param userType the user's type, if it is one
 */
public record KatcpType(String schemaName, String wireForm, JavaForm form, Optional<UserType> userType) {

    private static final Set<String> TEXTS = Set.of("string", "bytes", "address");

    static KatcpType of(String schemaName) {
        return new KatcpType(schemaName, "", JavaForm.SAME, Optional.empty());
    }

    /**
     * A type of the user's.
     *
     * @param userType the type
     * @return what values of it are
     */
    public static KatcpType of(UserType userType) {
        return new KatcpType(userType.schemaName(), "", JavaForm.USER_TYPE, Optional.of(userType));
    }

    /** Whether a schema writes its constants within quotation marks. */
    boolean isText() {
        return TEXTS.contains(schemaName);
    }

    /** Whether its values are whole numbers. */
    boolean isWhole() {
        return schemaName.startsWith("int") || schemaName.startsWith("uint");
    }
}

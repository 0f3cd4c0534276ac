package io.labwire.codegen.processor.device;

import java.util.Optional;

/**
 * The type of one value.
 *
 * @param schemaName its name in a schema, such as {@code float64}
 * @param form how the user's class holds it
 * @param userEnum the user's enum, if it is one
 */
public record KatcpType(String schemaName, JavaForm form, Optional<UserEnum> userEnum) {

    static KatcpType of(String schemaName) {
        return new KatcpType(schemaName, JavaForm.SAME, Optional.empty());
    }

    static KatcpType of(UserEnum userEnum) {
        return new KatcpType(userEnum.schemaName(), JavaForm.USER_ENUM, Optional.of(userEnum));
    }

    /**
     * Whether a schema writes its constants within quotation marks.
     *
     * @return true for texts and what looks like one
     */
    public boolean isText() {
        return schemaName.equals("string") || schemaName.equals("bytes") || schemaName.equals("address");
    }

    /**
     * Whether its values are whole numbers.
     *
     * @return true for the integers
     */
    public boolean isWhole() {
        return schemaName.startsWith("int");
    }
}

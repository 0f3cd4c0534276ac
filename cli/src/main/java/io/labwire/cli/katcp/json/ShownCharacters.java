package io.labwire.cli.katcp.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.codegen.model.source.VisibleText;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Which characters of a text in JSON are escaped: beside those that have to be, all that cannot be seen. */
final class ShownCharacters extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    private final int[] ascii;

    ShownCharacters() {
        ascii = standardAsciiEscapesForJSON();
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    /** Of two characters of Java that are one, each is asked for alone, and escaped. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return VisibleText.isVisible(character) ? null : new SerializedString(String.format("\\u%04x", character));
    }
}

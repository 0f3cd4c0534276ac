package io.labwire.json.key;

/**
 * What AutoTrainer 0.9.11 does to its answers: it takes the whole JSON text for one key (specification, section 5.3).
 *
 * <p>Blanks go, inside strings as well; each run of {@code -} and {@code _} inside goes, and the character after it becomes
 * upper case. So numbers lose their signs, texts are damaged, and two keys may become equal. It is not undone by
 * anything.
 */
public final class LegacyText {

    private LegacyText() {}

    /**
     * A text as the old device sends it.
     *
     * @param text an answer with its keys not converted, of ASCII
     * @return the damaged text
     */
    public static String of(String text) {
        return KeyForm.CAMEL.toWire(text);
    }
}

package io.labwire.json.write;

/** A key that is written often: made ready for every layout once. */
public final class JsonKey {

    private final String text;
    private final byte[] spaced;
    private final byte[] compact;

    private JsonKey(String text) {
        this.text = text;
        this.spaced = ascii(text, Separators.SPACED);
        this.compact = ascii(text, Separators.COMPACT);
    }

    private static byte[] ascii(String text, Separators separators) {
        Ascii ascii = new Ascii();
        ascii.append(separators.betweenItems());
        ascii.appendQuoted(text);
        ascii.append(separators.afterKey());
        return ascii.toBytes();
    }

    /**
     * A key.
     *
     * @param text any text
     * @return the key
     */
    public static JsonKey of(String text) {
        return new JsonKey(text);
    }

    /** The key with all that stands before and after it, where it is not the first one of its object. */
    byte[] ascii(Separators separators) {
        return separators == Separators.SPACED ? spaced : compact;
    }

    @Override
    public String toString() {
        return text;
    }
}

package io.labwire.katcp.wire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names that lines had lately and that were worth knowing, so that not every line needs a string of its own. Not safe for use by
 * several threads at once.
 */
public final class RecentNames {

    /** Longer names are made each time. */
    private static final int LENGTHS = 64;

    private final @Nullable String[] names = new String[LENGTHS];
    private final byte[][] bytes = new byte[LENGTHS][];

    /** None is known yet. */
    public RecentNames() {}

    /**
     * The name of a line.
     *
     * @param line the line
     * @return the very string that was {@linkplain #keep kept}, or a new one
     */
    public String of(Line line) {
        int length = line.nameLength();
        if (length < LENGTHS) {
            String known = names[length];
            if (known != null && line.hasName(bytes[length])) {
                return known;
            }
        }
        return line.name();
    }

    /**
     * Keeps a name, in the place of another of its length.
     *
     * @param name ASCII only
     */
    public void keep(String name) {
        int length = name.length();
        if (length < LENGTHS && !name.equals(names[length])) {
            names[length] = name;
            bytes[length] = name.getBytes(StandardCharsets.US_ASCII);
        }
    }
}

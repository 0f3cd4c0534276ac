package io.labwire.katcp.protocol;

import io.labwire.katcp.argument.TimeForm;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of KATCP that a server speaks, and what it can do beyond it: {@code 5.1-BIMT} (specification, section 4).
 *
 * @param major the major version, 0 if unknown
 * @param minor the minor version
 * @param flags one character for each flag, sorted, none twice; unknown ones are kept
 */
public record ProtocolFlags(int major, int minor, String flags) {

    /** The server takes several clients at once. */
    public static final char MULTI_CLIENT = 'M';

    /** The server copies the id of a request to its reply. Since 5.0. */
    public static final char MESSAGE_IDS = 'I';

    /** The server has {@code ?request-timeout-hint}. Since 5.1. */
    public static final char TIMEOUT_HINTS = 'T';

    /** The server's {@code ?sensor-sampling} takes several sensors at once. Since 5.1. */
    public static final char BULK_SAMPLING = 'B';

    // ASCII digits only; a flag is any character but a line feed, and one line feed may end it all.
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})(?:-([^\\n]*))?\\n?");

    /**
     * Sorts the flags and checks them against the version.
     *
     * @throws IllegalArgumentException if a flag is newer than the version, or a number is negative
     */
    public ProtocolFlags {
        Objects.requireNonNull(flags, "flags");
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("a version is not negative");
        }
        flags = flags.chars()
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        require(flags, MESSAGE_IDS, major >= 5, "5.0");
        boolean since51 = major > 5 || (major == 5 && minor >= 1);
        require(flags, TIMEOUT_HINTS, since51, "5.1");
        require(flags, BULK_SAMPLING, since51, "5.1");
    }

    private static void require(String flags, char flag, boolean met, String version) {
        if (flags.indexOf(flag) >= 0 && !met) {
            throw new IllegalArgumentException("flag " + flag + " needs KATCP " + version + " or newer");
        }
    }

    /**
     * Reads the text of a version, such as {@code 5.1-BIMT}.
     *
     * @param text the text; each byte of its UTF-8 after the dash is a flag
     * @return the version; 0.0 without flags if the text is no version
     * @throws IllegalArgumentException if a flag is newer than the version
     */
    public static ProtocolFlags parse(String text) {
        // One character per byte, since a flag is one byte.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Matcher version = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!version.matches()) {
            return new ProtocolFlags(0, 0, "");
        }
        String flags = version.group(3);
        return new ProtocolFlags(
                Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)), flags == null ? "" : flags);
    }

    /**
     * Whether a flag is set.
     *
     * @param flag the flag
     * @return true if the server announces it
     */
    public boolean supports(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    /**
     * Whether this version is another or newer, and has some flags.
     *
     * @param sinceMajor the major version needed
     * @param sinceMinor the minor version needed
     * @param needed the flags needed
     * @return true if all is met
     */
    public boolean meets(int sinceMajor, int sinceMinor, String needed) {
        boolean version = major > sinceMajor || (major == sinceMajor && minor >= sinceMinor);
        return version && needed.chars().allMatch(flag -> flags.indexOf(flag) >= 0);
    }

    /**
     * How moments are written in this version.
     *
     * @return milliseconds before KATCP 5; seconds since then, and if the version is not known
     */
    public TimeForm timeForm() {
        return major > 0 && major < 5 ? TimeForm.MILLISECONDS : TimeForm.SECONDS;
    }

    /** The version and its flags as on the wire: {@code 5.1-BIMT}, {@code 5.0}. */
    @Override
    public String toString() {
        String version = major + "." + minor;
        return flags.isEmpty() ? version : version + "-" + flags;
    }
}

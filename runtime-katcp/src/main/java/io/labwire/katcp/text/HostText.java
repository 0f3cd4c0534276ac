package io.labwire.katcp.text;

/** Hosts as users write them. */
public final class HostText {

    private HostText() {}

    /**
     * A host as it is looked up.
     *
     * @param nameOrAddress a name or an IP address, an IPv6 address also in brackets
     * @return the same without brackets
     */
    public static String withoutBrackets(String nameOrAddress) {
        boolean bracketed = nameOrAddress.startsWith("[") && nameOrAddress.endsWith("]");
        return bracketed ? nameOrAddress.substring(1, nameOrAddress.length() - 1) : nameOrAddress;
    }
}

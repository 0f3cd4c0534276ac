package io.labwire.conformance.generated.random;

/** Texts of YAML. */
final class Yaml {

    private Yaml() {}

    /** Any text in double quotes, in ASCII. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append((char) c);
            } else {
                quoted.append(String.format("\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }
}

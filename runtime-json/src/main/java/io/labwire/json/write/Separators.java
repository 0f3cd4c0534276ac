package io.labwire.json.write;

/** What stands between members, items, keys and values. */
public enum Separators {
    /** A blank after each comma and colon. */
    SPACED(", ", ": "),
    /** No white space. */
    COMPACT(",", ":");

    private final String betweenItems;
    private final String afterKey;

    Separators(String betweenItems, String afterKey) {
        this.betweenItems = betweenItems;
        this.afterKey = afterKey;
    }

    String betweenItems() {
        return betweenItems;
    }

    String afterKey() {
        return afterKey;
    }
}

package io.labwire.katcp.wire;

/** The three kinds of messages, told apart by the first byte of a line (specification, section 2). */
public enum MessageKind {
    /** Asks for something, and is answered by one reply: {@code ?}. */
    REQUEST('?'),
    /** Answers a request: {@code !}. */
    REPLY('!'),
    /** Tells something, on its own or on the way to a reply: {@code #}. */
    INFORM('#');

    private final char symbol;

    MessageKind(char symbol) {
        this.symbol = symbol;
    }

    /**
     * The first character of a line of this kind.
     *
     * @return {@code ?}, {@code !} or {@code #}
     */
    public char symbol() {
        return symbol;
    }
}

/** The annotations of a user's own class. Needed by the compiler only: {@code requires static}. */
module io.labwire.annotations {
    requires static org.jspecify;

    exports io.labwire.katcp.annotations;
}

/** Types of labwire's JSON protocols in an {@code ObjectMapper} of one's own. */
module io.labwire.jackson {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.labwire.json;

    exports io.labwire.jackson;
}

/** What the runtimes of the JSON protocols share. */
module io.labwire.json {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires transitive io.labwire.core;

    exports io.labwire.json.codec;
    exports io.labwire.json.key;
    exports io.labwire.json.read;
    exports io.labwire.json.value;
    exports io.labwire.json.write;
}

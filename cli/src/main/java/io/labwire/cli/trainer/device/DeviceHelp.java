package io.labwire.cli.trainer.device;

/** What {@code ?} tells at the example rig. */
final class DeviceHelp {

    static final String TEXT = """
            app_launch             event applicationLaunched, as the Python package's client does
            EVENT [JSON]           event by name (tunnelEnter, tunnel_enter) or number, with this context
            event JSON             publishes this object as an event, as it is
            dict TOPIC JSON        publishes this object on a topic (a number, or a name such as EVENT)
            string TOPIC TEXT      publishes this text; bytes TOPIC HEX these bytes
            result JSON            COMMAND_RESULT of result, data, errorCode, errorMessage, command, nonce
            reply COMMAND JSON     answers this command so (a number, a name, or * for all): result, data, errorCode,
                                   errorMessage, throw, none, delayMs, later {result, data, ..., afterMs}
            delegate on|off        somebody does commands, or nobody
            stop, start            stops the device; it cannot be started again
            sleep MS               waits
            q, quit                the end; an empty line does the last one again

            JSON may hold {"$uuid": "..."}, {"$datetime": "..."}, {"$float": "nan"}, {"$tuple": [...]},
            {"$pairs": [[key, value], ...]}, and {"$object": true} for what cannot be written.""";

    private DeviceHelp() {}
}

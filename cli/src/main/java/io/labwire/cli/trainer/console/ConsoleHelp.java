package io.labwire.cli.trainer.console;

/** What {@code ?} tells at the console. */
final class ConsoleHelp {

    static final String TEXT = """
            start, stop, configuration, status         commands 100, 110, 300, 400
            none, emergency_stop, emergency_resume     commands 0, 200, 210
            send COMMAND [JSON]                        a command by number or name, with data
            custom N [JSON]                            a command of the user's own (99999)
            nonce N                                    the nonce of the next command; they count up from 1
            raw TEXT, rawhex HEX                       sends these bytes as a request
            sleep MS                                   waits, and tells what comes
            q, quit                                    the end; an empty line does the last one again""";

    private ConsoleHelp() {}
}

package io.labwire.benchmarks.schema;

/** The text of a schema with any number of messages, sensors and enums, in the proportions of a real one. */
final class LargeSchema {

    private static final int MESSAGES_OF_A_REQUEST = 3;

    private LargeSchema() {}

    /**
     * A schema.
     *
     * @param messages how many messages: requests, each with one inform and a reply; a sensor and a tenth of an enum go
     *     with each request
     */
    static String of(int messages) {
        int requests = Math.max(1, messages / MESSAGES_OF_A_REQUEST);
        int enums = Math.max(1, requests / 10);
        StringBuilder text = new StringBuilder("""
                labwire: 1
                protocol: katcp
                package: org.example.large
                name: Large
                doc: A device with everything.
                enums:
                """);
        for (int i = 0; i < enums; i++) {
            text.append("""
                      Mode%d:
                        doc: A mode of part %d.
                        values: {OFF: 'off', SLOW: slow, FAST: fast, AUTO: {wire: auto, doc: The part chooses.}}
                    """.formatted(i, i));
        }
        text.append("requests:\n");
        for (int i = 0; i < requests; i++) {
            text.append("""
                      set-part-%d:
                        doc: Sets part %d and answers once it has settled, or has given up.
                        arguments:
                          mode: {type: Mode%d, doc: The mode to be in.}
                          frequency: {type: float64, unit: Hz, doc: Where to settle.}
                          hold: {type: duration, default: 1s, doc: How long to watch before answering.}
                          labels: {type: string, repeat: true, doc: What to call it.}
                        informs:
                          part-%d-progress:
                            fraction: {type: float64, doc: How much is done.}
                        reply:
                          settled-in: {type: duration, doc: From the request to the end.}
                    """.formatted(i, i, i % enums, i));
        }
        text.append("sensors:\n");
        for (int i = 0; i < requests; i++) {
            text.append("""
                      part-%d.frequency: {type: float64, unit: Hz, min: 0.0, max: 2.0e9, doc: Where part %d is now.}
                    """.formatted(i, i));
        }
        return text.toString();
    }
}

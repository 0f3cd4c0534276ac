package io.labwire.trainer.level;

import java.util.List;
import java.util.Optional;

/**
 * A level of the API, oldest first (specification of AutoTrainer, "Levels").
 *
 * <p>A rig does not say which one it has. Some numbers of events and commands mean one thing at 0.9.11 and another thing later.
 */
public enum ApiLevel {
    /** The published Python package. */
    V0_9_11("0.9.11"),
    /** The first step after it. */
    S1("S1"),
    /** API 0.9.24. */
    S2("S2"),
    /** The step that classifies emergencies. */
    S3("S3"),
    /** The step with commands for the settings of the behaviour. */
    S4("S4"),
    /** The newest. */
    CURRENT("current");

    private static final List<ApiLevel> ALL = List.of(values());

    private final String title;

    ApiLevel(String title) {
        this.title = title;
    }

    /**
     * The name in schemas and on the command line.
     *
     * @return such as {@code 0.9.11}
     */
    public String title() {
        return title;
    }

    /**
     * The place among all levels, by which {@link io.labwire.json.write.JsonWriter} knows them.
     *
     * @return 0 for the oldest
     */
    public int place() {
        return ALL.indexOf(this);
    }

    /**
     * The level of a name.
     *
     * @param title such as {@code 0.9.11}
     * @return the level, or empty if there is none of that name
     */
    public static Optional<ApiLevel> named(String title) {
        return ALL.stream().filter(level -> level.title.equals(title)).findFirst();
    }
}

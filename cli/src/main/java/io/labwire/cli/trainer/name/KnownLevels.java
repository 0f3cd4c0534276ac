package io.labwire.cli.trainer.name;

import io.labwire.trainer.level.ApiLevel;
import java.util.List;

/** Which levels' numbers and names are known (specification of AutoTrainer, section 6 and appendix). */
public final class KnownLevels {

    private KnownLevels() {}

    /**
     * The levels that are looked at, the first of them first: the newest one is joined with 0.9.11.
     *
     * @param title the level as a user names it
     * @return one level or two
     * @throws IllegalArgumentException if there is no such level, in one line
     */
    public static List<ApiLevel> of(String title) {
        return switch (title) {
            case "current" -> List.of(ApiLevel.CURRENT, ApiLevel.V0_9_11);
            case "0.9.11" -> List.of(ApiLevel.V0_9_11);
            default -> throw new IllegalArgumentException("--api-level '" + title + "' is none of current, 0.9.11");
        };
    }
}

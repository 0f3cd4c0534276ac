package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.device.RequestFailure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    @Test
    void aPatternStandsBetweenTwoSlashes() {
        assertThat(NamePattern.isPattern("//")).isTrue();
        assertThat(NamePattern.isPattern("/")).isFalse();
        assertThat(NamePattern.isPattern("/a")).isFalse();
    }

    @Test
    void aPatternIsSearchedForAndNotMatchedWhole() {
        assertThat(NamePattern.of("/volt/", ServerLimits.DEFAULT).isFoundIn("psu.voltage"))
                .isTrue();
    }

    @Test
    void aPatternOfTheLimitIsTakenAndALongerOneRefused() {
        String most = "/" + "a".repeat(256) + "/";
        assertThat(NamePattern.of(most, ServerLimits.DEFAULT).isFoundIn("a")).isFalse();
        assertThatThrownBy(() -> NamePattern.of(most + "/", ServerLimits.DEFAULT))
                .isInstanceOf(RequestFailure.class);
    }

    @Test
    void aPatternMayTakeTheStepsOfTheLimitAndNoMore() {
        // At each of 300 characters the search may begin, and looks at the character; and at the end it may begin.
        String name = "a".repeat(300);
        ServerLimits enough = ServerLimits.with(limits -> limits.patternSteps(201));
        assertThat(NamePattern.of("/[b]/", enough).isFoundIn(name)).isFalse();
        ServerLimits tooFew = ServerLimits.with(limits -> limits.patternSteps(200));
        assertThatThrownBy(() -> NamePattern.of("/[b]/", tooFew).isFoundIn(name))
                .isInstanceOf(RequestFailure.class);
    }

    @Test
    void noPatternKeepsAServerBusy() {
        String name = "a".repeat(64) + "!";
        String nothing = "()?".repeat(60);
        for (String text : List.of(
                "(a+)+$",
                "(a|a)*b",
                "(?:){1000}",
                "((){1000}){1000}",
                "(?:(?:){999}){999}",
                "(.*)*x",
                "(a?){100}a{100}",
                nothing + "(?!)",
                nothing + "x",
                "(|)*".repeat(60) + "x",
                "(|a|)*".repeat(40) + "x",
                "\\A?".repeat(80) + "x",
                "(^|$)".repeat(50) + "x",
                "(?x)(){9 9 9 9 9 9 9 9}",
                "(".repeat(100) + ")*".repeat(100) + "x",
                "((((a{30}){30}){30}){30})")) {
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> isFoundOrRefused("/" + text + "/", name), text);
        }
    }

    private static boolean isFoundOrRefused(String pattern, String name) {
        try {
            return NamePattern.of(pattern, ServerLimits.DEFAULT).isFoundIn(name);
        } catch (RequestFailure refused) {
            return false;
        }
    }
}

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
        // Looking for "b" in 300 times "a" looks at each character once.
        String name = "a".repeat(300);
        ServerLimits enough = ServerLimits.with(limits -> limits.patternSteps(100));
        assertThat(NamePattern.of("/[b]/", enough).isFoundIn(name)).isFalse();
        ServerLimits tooFew = ServerLimits.with(limits -> limits.patternSteps(99));
        assertThatThrownBy(() -> NamePattern.of("/[b]/", tooFew).isFoundIn(name))
                .isInstanceOf(RequestFailure.class);
    }

    @Test
    void noPatternKeepsAServerBusy() {
        String name = "a".repeat(64) + "!";
        for (String text : List.of(
                "/(a+)+$/",
                "/(a|a)*b/",
                "/(?:){1000000000}/",
                "/((){1000}){1000}/",
                "/(?:(?:){999}){999}/",
                "/(.*)*\\1x/")) {
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> isFoundOrRefused(text, name), text);
        }
    }

    @Test
    void countedRepetitionsOfNothingAreRefused() {
        assertThatThrownBy(() -> NamePattern.of("/((){1000}){2}/", ServerLimits.DEFAULT))
                .isInstanceOf(RequestFailure.class);
        assertThat(NamePattern.of("/((){500}){2}/", ServerLimits.DEFAULT).isFoundIn("a"))
                .isTrue();
    }

    private static boolean isFoundOrRefused(String pattern, String name) {
        try {
            return NamePattern.of(pattern, ServerLimits.DEFAULT).isFoundIn(name);
        } catch (RequestFailure refused) {
            return false;
        }
    }
}

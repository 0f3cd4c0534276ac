package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

    private static final EventType<Void> EARLY =
            EventType.of("acquisitionStarted", LevelNumber.until(301, ApiLevel.V0_9_11));
    private static final EventType<Void> LATE =
            EventType.of("applicationModeChanged", LevelNumber.from(301, ApiLevel.S1));
    private static final EventType<Void> MOVED = EventType.of(
            "headfixAutoTare", LevelNumber.until(1611, ApiLevel.V0_9_11), LevelNumber.from(1411, ApiLevel.S1));

    @Test
    void aNumberMeansWhatTheLevelSays() {
        EventCatalog catalog = EventCatalog.of(EARLY).and(EventCatalog.of(LATE, MOVED), EventCatalog.of(LATE));
        assertThat(catalog.types()).containsExactly(EARLY, LATE, MOVED);
        assertThat(catalog.find(301, ApiLevel.V0_9_11)).contains(EARLY);
        assertThat(catalog.find(301, ApiLevel.S1)).contains(LATE);
        assertThat(catalog.find(301, ApiLevel.CURRENT)).contains(LATE);
        assertThat(catalog.find(1611, ApiLevel.V0_9_11)).contains(MOVED);
        assertThat(catalog.find(1611, ApiLevel.CURRENT)).isEmpty();
        assertThat(catalog.find(1411, ApiLevel.S3)).contains(MOVED);
        assertThat(catalog.find("headfixAutoTare")).contains(MOVED);
        assertThat(catalog.find("headfix_auto_tare")).isEmpty();
    }

    @Test
    void whatClashesIsNoCatalog() {
        EventType<Void> sameNumber = EventType.of("other", LevelNumber.always(301));
        assertThatThrownBy(() -> EventCatalog.of(LATE).and(EventCatalog.of(sameNumber)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the number 301 is both applicationModeChanged and other at level S1; end the one before the"
                                + " other begins");
        EventType<Void> sameName = EventType.of("applicationModeChanged", LevelNumber.always(5));
        assertThatThrownBy(() -> EventCatalog.of(LATE, sameName))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two events are called applicationModeChanged");
    }
}

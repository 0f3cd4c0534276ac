package io.labwire.katcp.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.loop.Deadlines.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatIsDueIsDoneInOrderOfTimeThenOfSetting() {
        deadlines.set(20, now -> done.add("c"));
        deadlines.set(10, now -> done.add("a"));
        deadlines.set(10, now -> done.add("b"));
        deadlines.set(21, now -> done.add("later"));
        deadlines.run(20);
        assertThat(done).containsExactly("a", "b", "c");
        assertThat(deadlines.next()).isEqualTo(21);
    }

    @Test
    void oneThatIsCancelledByAnEarlierOneIsNotDone() {
        Deadline second = deadlines.set(10, now -> done.add("b"));
        deadlines.set(5, now -> deadlines.cancel(second));
        deadlines.run(10);
        assertThat(done).isEmpty();
        assertThat(deadlines.next()).isEqualTo(Deadlines.NEVER);
    }

    @Test
    void oneThatSetsItselfAgainDoesNotKeepTheOthersWaiting() {
        deadlines.set(1, this::again);
        deadlines.run(1);
        assertThat(done).containsExactly("again");
        assertThat(deadlines.next()).isEqualTo(1);
    }

    private void again(long now) {
        done.add("again");
        deadlines.set(now, this::again);
    }

    @Test
    void neverLeavesNothingBehind() {
        deadlines.set(Deadlines.NEVER, now -> done.add("never"));
        deadlines.run(Long.MAX_VALUE);
        assertThat(done).isEmpty();
    }
}

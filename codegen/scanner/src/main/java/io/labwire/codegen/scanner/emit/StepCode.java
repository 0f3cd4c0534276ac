package io.labwire.codegen.scanner.emit;

import io.labwire.codegen.scanner.machine.Machine;
import io.labwire.codegen.scanner.machine.Step;
import java.util.Optional;

/** A step as one number: the state it leads to in the lowest bits, above them what ends, begins and stops. */
final class StepCode {

    static final int STATE = 0x3FF;
    static final int TYPE = 0x3F;
    static final int BEFORE = 10;
    static final int AFTER = 16;
    static final int BEGINS = 1 << 22;
    static final int STOPS = 1 << 23;

    private StepCode() {}

    /** Whether all states and token types of a machine have room in a number. */
    static boolean fits(Machine machine) {
        return machine.states().size() <= STATE && machine.tokens().size() <= TYPE;
    }

    static int of(Step step, Machine machine) {
        return step.next()
                | type(step.before(), machine) << BEFORE
                | type(step.after(), machine) << AFTER
                | (step.begins() ? BEGINS : 0)
                | (step.stops() ? STOPS : 0);
    }

    /** Token types count from 1; 0 is none. */
    static int type(Optional<String> token, Machine machine) {
        return token.map(each -> machine.tokens().indexOf(each) + 1).orElse(0);
    }
}

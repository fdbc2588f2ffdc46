package vn.trinhky.approval;

import java.util.List;
import vn.trinhky.kernel.Nfc;

/**
 * A chain as the administrator draws it. It may be wrong or unfinished: {@link ChainFaults} says what is.
 *
 * @param steps in their order, the signature last
 */
public record ChainPlan(String name, ChainCondition condition, List<ChainStep> steps) {
    public static final int MAX_NAME = 200;
    public static final int MAX_STEPS = 12;

    public ChainPlan {
        name = Nfc.line(name);
        steps = List.copyOf(steps);
    }
}

package vn.trinhky.approval;

import java.util.List;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * Something that is wrong with a chain.
 *
 * @param arguments what the rule's sentence names
 */
public record ChainFault(ChainRule rule, List<Object> arguments) {
    public ChainFault {
        arguments = List.copyOf(arguments);
    }

    public boolean forbids() {
        return rule.forbids();
    }

    RuleBrokenException exception() {
        return new RuleBrokenException(rule, arguments.toArray());
    }
}

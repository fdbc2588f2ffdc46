package vn.trinhky.kernel;

import java.util.List;

/** An act was refused because a rule does not allow it. What the user reads is the rule's own sentence. */
public class RuleBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BusinessRule rule;
    private final transient List<Object> arguments;

    /**
     * @param rule the broken rule
     * @param arguments what its sentence names, in the order of {@code {0}}, {@code {1}} …
     */
    public RuleBrokenException(BusinessRule rule, Object... arguments) {
        super(rule.messageKey());
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public BusinessRule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

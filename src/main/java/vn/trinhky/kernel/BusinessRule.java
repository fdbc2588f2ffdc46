package vn.trinhky.kernel;

/**
 * A named rule of the trade. The same value refuses in the service and explains the disabled button in the view, so
 * that both can never disagree. Implemented by enums of the modules, e.g. {@code report.rule.REASON_REQUIRED}.
 */
public interface BusinessRule {
    /** Key of the rule's own sentence in the i18n files. */
    String messageKey();
}

package vn.trinhky.organization.directory;

import vn.trinhky.kernel.BusinessRule;

/** What the directory demands. */
public enum RecipientRule implements BusinessRule {
    /** A name has two letters at least; the sentence names the most. */
    NAME_LENGTH,
    /** Groups of capital letters and digits, with points between them. */
    CODE_FORM,
    /** Two entries of one name could not be told apart on a document. */
    NAME_TAKEN,
    /** A code belongs to one organisation. */
    CODE_TAKEN;

    @Override
    public String messageKey() {
        return "organization.RecipientRule." + name();
    }
}

package vn.trinhky.organization;

import vn.trinhky.kernel.BusinessRule;

/** The rules of who may act for the agency. */
public enum OrganizationRule implements BusinessRule {
    /** Only a post with a signing capacity signs (NĐ 30/2020, Art. 13). */
    POST_SIGNS_DOCUMENTS,
    /** A document needs a letterhead valid on its day. */
    LETTERHEAD_VALID_ON_DAY,
    /** An e-mail address is plain and at most 254 letters long. */
    EMAIL_FORM;

    @Override
    public String messageKey() {
        return "organization.rule." + name();
    }
}

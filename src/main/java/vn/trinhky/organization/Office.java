package vn.trinhky.organization;

/** What a person comes to the product for; each office opens its screens and acts. A person may hold several. */
public enum Office {
    DRAFTER,
    REVIEWER,
    SIGNER,
    CLERK,
    AUDITOR,
    ADMIN
}

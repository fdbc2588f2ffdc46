package vn.trinhky.organization;

/**
 * Whatever the person has open must end: their rights or their password changed, or they have left. Published within
 * the transaction of the change; the module that knows sessions acts after its commit.
 */
public record SessionsEnded(PersonId person) {}

package vn.trinhky.organization;

/** An account got a one-time password: every other way into it ends. Published within the transaction of the reset. */
public record AccountReset(PersonId person, String login) {}

package vn.trinhky.organization.people;

import vn.trinhky.organization.EmailAddress;

/** Where a person gets mail, and in which language. */
public record Mailbox(String name, EmailAddress address, PersonLanguage language) {}

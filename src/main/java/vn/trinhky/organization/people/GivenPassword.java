package vn.trinhky.organization.people;

import vn.trinhky.organization.PersonId;

/** A one-time password with whom it is for; shown once. */
public record GivenPassword(PersonId person, String login, OneTimePassword password) {}

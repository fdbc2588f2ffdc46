package vn.trinhky.signing;

/** What lets a key sign: a PIN that is typed here, or a confirmation that the person gives somewhere else. */
public sealed interface Consent permits Pin, PhoneConfirmation {}

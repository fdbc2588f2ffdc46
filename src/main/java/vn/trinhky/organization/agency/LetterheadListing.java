package vn.trinhky.organization.agency;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.organization.LetterheadDetails;

/** A letterhead with its days, the last one empty while no end is known. */
public record LetterheadListing(LetterheadDetails details, LocalDate from, Optional<LocalDate> to) {}

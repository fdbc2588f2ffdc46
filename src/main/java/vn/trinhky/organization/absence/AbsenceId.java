package vn.trinhky.organization.absence;

import java.util.UUID;

/** Identifies an absence, and with it the delegation that goes with it. */
public record AbsenceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

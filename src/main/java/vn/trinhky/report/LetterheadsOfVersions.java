package vn.trinhky.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.organization.agency.LetterheadUse;

/** A version keeps the letterhead it was submitted under for ever. */
@Component
class LetterheadsOfVersions implements LetterheadUse {
    private final JdbcClient jdbc;

    LetterheadsOfVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isUsed(LetterheadId letterhead) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM report_version WHERE letterhead_id = ?)")
                .param(letterhead.value())
                .query(Boolean.class)
                .single();
    }
}

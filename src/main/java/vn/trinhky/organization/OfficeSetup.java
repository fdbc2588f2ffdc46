package vn.trinhky.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.setup.FirstChain;
import vn.trinhky.organization.setup.SetupProgress;
import vn.trinhky.organization.setup.SetupRule;

/** Takes an empty database to a working office; once it is finished, the administration goes on. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class OfficeSetup {
    private final Agencies agencies;
    private final Letterheads letterheads;
    private final ObjectProvider<FirstChain> chain;
    private final OfficeRecord record;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeSetup(
            Agencies agencies,
            Letterheads letterheads,
            ObjectProvider<FirstChain> chain,
            OfficeRecord record,
            JdbcClient jdbc,
            Clock clock) {
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.chain = chain;
        this.record = record;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the office is still being set up. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return agencies.findByOwnTrue().filter(agency -> !agency.isSetUp()).isPresent();
    }

    @Transactional(readOnly = true)
    public SetupProgress progress() {
        LocalDate today = OfficeTime.today(clock);
        return new SetupProgress(
                letterheads
                        .findValidOn(today)
                        .map(letterhead -> letterhead.details().shownName())
                        .filter(name -> !name.equals(FirstAdministrator.NO_NAME)),
                count("SELECT COUNT(*) FROM unit"),
                count("SELECT COUNT(*) FROM person WHERE NOT locked"),
                missing(),
                chain.stream().flatMap(first -> first.people().stream()).toList(),
                daysOf(today.getYear()));
    }

    /**
     * Makes the first chain.
     *
     * @throws RuleBrokenException {@link SetupRule#CHAIN_PEOPLE_CHOSEN}
     */
    public void beginChain(Optional<PersonId> reviewer, Optional<PersonId> signer) {
        if (reviewer.isEmpty() || signer.isEmpty()) {
            throw new RuleBrokenException(SetupRule.CHAIN_PEOPLE_CHOSEN);
        }
        chain.stream().forEach(first -> first.begin(reviewer.get(), signer.get()));
        record.write(
                "firstChainBegun",
                "chain",
                Map.of(
                        "reviewer", reviewer.get().toString(),
                        "signer", signer.get().toString()));
    }

    /**
     * The office is set up.
     *
     * @throws RuleBrokenException the first step that is not done
     */
    public void finish() {
        progress().requireComplete();
        Agency agency = agencies.findByOwnTrue().orElseThrow(() -> new NoSuchElementException("no agency is set up"));
        agency.setUp();
        record.write("officeSetUp", "agency:" + agency.id(), Map.of());
    }

    private Set<Office> missing() {
        Set<Office> missing = EnumSet.copyOf(SetupProgress.OFFICES_OF_A_REPORT);
        List<String> held = jdbc.sql("SELECT DISTINCT o.office FROM person_office o JOIN person p ON p.id = o.person_id"
                        + " WHERE NOT p.locked")
                .query(String.class)
                .list();
        held.forEach(office -> missing.remove(Office.valueOf(office)));
        return missing;
    }

    private int daysOf(int year) {
        return jdbc.sql("SELECT COUNT(*) FROM holiday WHERE YEAR(day) = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}

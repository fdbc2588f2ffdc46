package vn.trinhky.archive;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index is only a copy. If it does not have as many reports as the table when the program starts (restored from a
 * backup, folder lost, killed between commit and indexing), it is made anew in the background; until then a search may
 * find less than there is.
 */
@Component
class IndexRepair implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
    private static final int LOADING_THREADS = 2;

    private final ArchivedReports reports;
    private final ArchiveIndex index;
    private final EntityManagerFactory entityManagerFactory;
    private final TransactionTemplate transaction;

    IndexRepair(
            ArchivedReports reports,
            ArchiveIndex index,
            EntityManagerFactory entityManagerFactory,
            TransactionTemplate transaction) {
        this.reports = reports;
        this.index = index;
        this.entityManagerFactory = entityManagerFactory;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!Boolean.TRUE.equals(transaction.execute(status -> isComplete()))) {
            rebuild();
        }
    }

    private boolean isComplete() {
        return reports.count() == index.size();
    }

    private void rebuild() {
        LOG.info("the archive's search index is being rebuilt");
        Search.mapping(entityManagerFactory)
                .scope(ArchivedReport.class)
                .massIndexer()
                .threadsToLoadObjects(LOADING_THREADS)
                .start()
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        LOG.info("the archive's search index is complete");
                    } else {
                        LOG.error(
                                "the archive's search index could not be rebuilt; searches may find too little",
                                failure);
                    }
                });
    }
}

package vn.trinhky.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AgencyId;

/** Asks the search index. Every question carries the rights of whoever asks. */
@Component
class ArchiveIndex {
    private static final AggregationKey<Map<Integer, Long>> BY_YEAR = AggregationKey.of("byYear");
    private static final String WHOLE = "whole";
    private static final String PLACE = "place";
    /** Longer than any subject: it is never cut. */
    private static final int WHOLE_SIZE = 600;

    private static final int PLACE_SIZE = 300;
    private static final int BEFORE = 40;
    private static final int AFTER = 120;

    private final EntityManager entityManager;

    ArchiveIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Who asks what of which agency's archive. */
    record Question(AgencyId agency, ArchiveReader reader, ArchiveQuery query) {}

    /** A report the index found, by its id, with the words marked; texts are empty if no word was found in them. */
    record Found(UUID report, MarkedText subject, MarkedText snippet) {
        Found(UUID report, List<String> subject, List<String> place) {
            this(report, marked(subject), marked(place).near(BEFORE, AFTER));
        }

        private static MarkedText marked(List<String> fragments) {
            return fragments.isEmpty() ? MarkedText.plain("") : MarkedText.of(fragments.getFirst());
        }
    }

    /** Best first if there are words, else newest first. */
    List<Found> find(Question question, int offset, int limit) {
        return Search.session(entityManager)
                .search(ArchivedReport.class)
                .select(f -> f.composite()
                        .from(
                                f.id(UUID.class),
                                f.highlight("subject").highlighter(WHOLE),
                                f.highlight("body").highlighter(PLACE))
                        .as(Found::new))
                .where(f -> condition(f, question))
                .sort(f -> order(f, question.query()))
                .highlighter(f -> f.plain().tag(MarkedText.HIT_BEGINS, MarkedText.HIT_ENDS))
                .highlighter(WHOLE, f -> f.plain().fragmentSize(WHOLE_SIZE).numberOfFragments(1))
                .highlighter(
                        PLACE,
                        f -> f.plain()
                                .fragmentSize(PLACE_SIZE)
                                .numberOfFragments(1)
                                .noMatchSize(PLACE_SIZE)
                                .orderByScore(true))
                .fetchHits(offset, limit);
    }

    int count(Question question) {
        return Math.toIntExact(Search.session(entityManager)
                .search(ArchivedReport.class)
                .where(f -> condition(f, question))
                .fetchTotalHitCount());
    }

    /** How many there are in each year, in no order. */
    Map<Integer, Long> countByYear(Question question) {
        return Search.session(entityManager)
                .search(ArchivedReport.class)
                .where(f -> condition(f, question))
                .aggregation(
                        BY_YEAR, f -> f.terms().field("year", Integer.class).maxTermCount(Short.MAX_VALUE))
                .fetch(0)
                .aggregation(BY_YEAR);
    }

    /** How many the index has at all. */
    long size() {
        return Search.session(entityManager)
                .search(ArchivedReport.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    private static PredicateFinalStep condition(SearchPredicateFactory is, Question question) {
        ArchiveQuery query = question.query();
        return is.bool().with(all -> {
            all.filter(is.match().field("agencyId").matching(question.agency().value()));
            all.filter(question.reader().mayRead(is));
            query.year().ifPresent(year -> all.filter(is.match().field("year").matching(year)));
            if (!query.words().isEmpty()) {
                all.must(wordsFound(is, SearchWords.of(query.words())));
            }
        });
    }

    private static PredicateFinalStep wordsFound(SearchPredicateFactory is, List<String> words) {
        if (words.isEmpty()) {
            return is.matchNone();
        }
        return is.and().with(all -> {
            words.subList(0, words.size() - 1).forEach(word -> all.add(word(is, word)));
            all.add(is.or(word(is, words.getLast()), beginning(is, words.getLast())));
        });
    }

    private static PredicateFinalStep word(SearchPredicateFactory is, String word) {
        return is.match()
                .field("printedNumber")
                .boost(4)
                .field("subject")
                .boost(3)
                .fields("agencyName", "body")
                .matching(word);
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory is, String word) {
        return is.prefix()
                .fields("printedNumber", "subject", "agencyName", "body")
                .matching(word);
    }

    private static SortFinalStep order(SearchSortFactory by, ArchiveQuery query) {
        SortFinalStep newest =
                by.field("documentDate").desc().then().field("issuedAt").desc();
        return query.words().isEmpty() ? newest : by.composite().add(by.score()).add(newest);
    }
}

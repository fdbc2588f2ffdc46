package vn.trinhky.archive;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How the index reads Vietnamese: syllables, folded by Unicode's rules, so that case, diacritics, đ and composed or
 * decomposed letters make no difference. {@link SearchWords} reads what is typed in the same way.
 */
public class VietnameseAnalysis implements LuceneAnalysisConfigurer {
    static final String ANALYZER = "vietnamese";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ANALYZER).custom().tokenizer("standard").tokenFilter("icuFolding");
    }
}

package vn.trinhky.archive;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes what is typed apart as {@link VietnameseAnalysis} does texts. Nothing in it is an operator. */
final class SearchWords {
    private SearchWords() {}

    /** Folded syllables and numbers in their order; empty if there is neither a letter nor a digit. */
    static List<String> of(String typed) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(typed));
        try (TokenStream tokens = new ICUFoldingFilter(tokenizer)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            List<String> words = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can always be read", impossible);
        }
    }
}

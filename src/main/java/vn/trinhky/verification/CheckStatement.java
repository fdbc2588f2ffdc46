package vn.trinhky.verification;

import java.util.List;
import java.util.Optional;
import vn.trinhky.verification.Verdict.Kind;

/**
 * A verdict in the words of one language, ready to be shown or printed.
 *
 * @param title the verdict in one line
 * @param text the same in one or two sentences
 * @param when the moment of the check
 * @param document the document the file is
 * @param original the document a changed file was made from
 * @param people who signed and sealed
 * @param checks what was checked and how it came out
 * @param advice what to do next, in this order
 * @param technical for who asks for more
 */
public record CheckStatement(
        Kind kind,
        String title,
        String text,
        String when,
        Optional<TrueDocument> document,
        Optional<TrueDocument> original,
        List<Line> people,
        List<Line> checks,
        List<String> advice,
        List<String> technical) {

    public CheckStatement {
        people = List.copyOf(people);
        checks = List.copyOf(checks);
        advice = List.copyOf(advice);
        technical = List.copyOf(technical);
    }

    CheckStatement(Kind kind, String title, String text, String when) {
        this(kind, title, text, when, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** What a line is about. */
    public enum Outcome {
        PASS,
        FAIL,
        /** Not checked, or not to be told. */
        UNKNOWN,
        SIGNATURE,
        SEAL
    }

    /** @param detail small print; may be empty */
    public record Line(Outcome outcome, String text, String detail) {}

    CheckStatement about(TrueDocument it, List<Line> signers) {
        return new CheckStatement(
                kind, title, text, when, Optional.of(it), original, signers, checks, advice, technical);
    }

    CheckStatement comparedWith(TrueDocument it) {
        return new CheckStatement(
                kind, title, text, when, document, Optional.of(it), people, checks, advice, technical);
    }

    CheckStatement with(List<Line> lines) {
        return new CheckStatement(kind, title, text, when, document, original, people, lines, advice, technical);
    }

    CheckStatement advising(List<String> steps) {
        return new CheckStatement(kind, title, text, when, document, original, people, checks, steps, technical);
    }

    CheckStatement technically(List<String> details) {
        return new CheckStatement(kind, title, text, when, document, original, people, checks, advice, details);
    }
}

package vn.trinhky.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of a report's texts is meant: a submitted version, one that was kept on the way, or what is being written. */
public sealed interface TextRef {

    /** A version, counted from 1. */
    record Submitted(int version) implements TextRef {
        @Override
        public String toString() {
            return "v" + version;
        }
    }

    /** A kept text, counted from 1 within its report. */
    record Kept(int number) implements TextRef {
        @Override
        public String toString() {
            return "k" + number;
        }
    }

    record BeingWritten() implements TextRef {
        @Override
        public String toString() {
            return "d";
        }
    }

    Pattern WRITTEN = Pattern.compile("d|([vk])([1-9]\\d{0,8})");

    /** From the form that {@code toString} gives, as it stands in an address. */
    static Optional<TextRef> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(new BeingWritten());
        }
        int number = Integer.parseInt(matcher.group(2));
        return Optional.of("v".equals(matcher.group(1)) ? new Submitted(number) : new Kept(number));
    }
}

package vn.trinhky.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final LatestOnly<String> latest = new LatestOnly<>(waiting::add);
    private final List<String> results = new ArrayList<>();
    private String text = "";

    @Test
    void oneRunsAtATimeAndSeesTheNewestText() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(waiting).hasSize(1);
        waiting.removeFirst().run();
        assertThat(results).containsExactly("c");
    }

    @Test
    void whatIsOutdatedWhenItIsDoneIsThrownAwayAndDoneAgain() {
        List<String> typedMeanwhile = new ArrayList<>(List.of("b"));
        text = "a";
        latest.ask(
                () -> {
                    String seen = text;
                    if (!typedMeanwhile.isEmpty()) {
                        ask(typedMeanwhile.removeFirst());
                    }
                    return seen;
                },
                results::add);
        waiting.removeFirst().run();
        assertThat(waiting).isEmpty();
        assertThat(results).containsExactly("b");
    }

    @Test
    void whoLeavesGetsNothingButMayComeBack() {
        ask("a");
        latest.forget();
        waiting.removeFirst().run();
        assertThat(results).isEmpty();
        ask("b");
        waiting.removeFirst().run();
        assertThat(results).containsExactly("b");
    }

    private void ask(String typed) {
        text = typed;
        latest.ask(() -> text, results::add);
    }
}

package vn.trinhky.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench measured, all benches in one form: {@code {"figures":[{"name", "value", "unit", "goal"}]}}. */
public final class Figures {
    /** Where {@code bench/NAME} leaves {@code NAME.json}. */
    private static final Path FOLDER = Path.of("target/bench");

    private final List<Figure> all = new ArrayList<>();

    /** @param goal what is to be reached, such as {@code <=25} or {@code >=4}; empty if the figure is only told */
    private record Figure(String name, double value, String unit, String goal) {}

    public Figures add(String name, double value, String unit, String goal) {
        all.add(new Figure(name, Math.round(value * 100) / 100.0, unit, goal));
        return this;
    }

    public Figures add(String name, double value, String unit) {
        return add(name, value, unit, "");
    }

    /** @param bench name of its script */
    public void write(String bench) throws IOException {
        Files.createDirectories(FOLDER);
        String json = JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("figures", all));
        Files.writeString(FOLDER.resolve(bench + ".json"), json + "\n");
    }
}

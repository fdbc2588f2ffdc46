package vn.trinhky.typesetting.table;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.trinhky.typesetting.layout.Sheet;
import vn.trinhky.typesetting.layout.Stroke;

/** The rules around the cells of a table on one page: each is drawn once, as long as it goes on. */
final class Borders {
    private static final Stroke BORDER = new Stroke(0.5f, Color.BLACK);
    private static final float STEPS = 32;

    private final TreeMap<Integer, List<float[]>> across = new TreeMap<>();
    private final TreeMap<Integer, List<float[]>> down = new TreeMap<>();

    void around(float left, float right, float top, float bottom) {
        add(across, top, left, right);
        add(across, bottom, left, right);
        add(down, left, top, bottom);
        add(down, right, top, bottom);
    }

    private static void add(TreeMap<Integer, List<float[]>> rules, float at, float from, float to) {
        rules.computeIfAbsent(Math.round(at * STEPS), none -> new ArrayList<>()).add(new float[] {from, to});
    }

    void draw(Sheet sheet) {
        across.forEach((at, parts) ->
                joined(parts).forEach(part -> sheet.rule(part[0], at / STEPS, part[1] - part[0], 0, BORDER)));
        down.forEach((at, parts) ->
                joined(parts).forEach(part -> sheet.rule(at / STEPS, part[0], 0, part[1] - part[0], BORDER)));
    }

    private static List<float[]> joined(List<float[]> parts) {
        parts.sort(Comparator.comparingDouble(part -> part[0]));
        List<float[]> joined = new ArrayList<>();
        for (float[] part : parts) {
            if (!joined.isEmpty() && part[0] <= joined.getLast()[1] + 1 / STEPS) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], part[1]);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}

package vn.trinhky.drafting.ui;

import java.io.Serializable;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A heading as the outline shows it.
 *
 * @param index position among the blocks, from 0: where {@link EditorCommand#goTo} leads
 * @param level 1 to 3, 0 for parts and appendices
 * @param label the number as printed: {@code Phần I}, {@code I.}, {@code 1.}, {@code a)}, {@code Phụ lục I}
 * @param text the heading's words, to be shown as text only
 */
public record OutlineItem(int index, int level, String label, String text) implements Serializable {

    static List<OutlineItem> listOf(JsonNode detail) {
        return detail.path("items").valueStream().map(OutlineItem::of).toList();
    }

    private static OutlineItem of(JsonNode item) {
        return new OutlineItem(
                item.path("index").asInt(0),
                item.path("level").asInt(1),
                item.path("label").asString(""),
                item.path("text").asString(""));
    }
}

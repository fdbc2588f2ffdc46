package vn.trinhky.typesetting.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A node of the document's structure, which says what the words printed under it are (ISO 32000-1, 14.8). Made in reading order;
 * what has no tag has no meaning for a reader.
 */
public final class Tag {
    private final String type;
    private final List<Tag> children = new ArrayList<>();
    private Optional<String> alt = Optional.empty();
    private int columnSpan = 1;
    private int rowSpan = 1;
    private boolean signer;
    private boolean printed;

    private Tag(String type) {
        this.type = type;
    }

    /** Of a whole document. */
    public static Tag root() {
        return new Tag("Document");
    }

    /** A new last child. */
    public Tag add(String childType) {
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    /** What is seen, in words. */
    public Tag saying(String words) {
        alt = Optional.of(words);
        return this;
    }

    /** A cell over several columns or rows. */
    public Tag spanning(int columns, int rows) {
        columnSpan = columns;
        rowSpan = rows;
        return this;
    }

    /** The name below a signature: the signature is tagged just before it. */
    public Tag ofSigner() {
        signer = true;
        return this;
    }

    void print() {
        printed = true;
    }

    /** True if words or a picture stand somewhere below it. */
    public boolean isPrinted() {
        return printed || children.stream().anyMatch(Tag::isPrinted);
    }

    public String type() {
        return type;
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    public Optional<String> alt() {
        return alt;
    }

    public int columnSpan() {
        return columnSpan;
    }

    public int rowSpan() {
        return rowSpan;
    }

    public boolean isSigner() {
        return signer;
    }
}

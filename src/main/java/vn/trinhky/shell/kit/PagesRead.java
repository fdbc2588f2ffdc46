package vn.trinhky.shell.kit;

import java.io.Serializable;

/**
 * How far a person read a document on the screen. It comes from their browser: good enough to remind them of pages they
 * have not seen, no proof that they read them.
 *
 * @param seen pages whose last line was in sight
 * @param pages of the document
 */
public record PagesRead(int seen, int pages) implements Serializable {

    /** Every page was seen to its end. */
    public boolean toTheEnd() {
        return pages > 0 && seen >= pages;
    }
}

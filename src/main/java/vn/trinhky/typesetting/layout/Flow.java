package vn.trinhky.typesetting.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.trinhky.typesetting.layout.Piece.Keep;

/** Pieces one below the other, as they are written. */
public final class Flow {
    private final List<Piece> pieces = new ArrayList<>();

    public void add(Piece piece) {
        pieces.add(piece);
    }

    public void addAll(List<Piece> more) {
        pieces.addAll(more);
    }

    /** What was added last clings to what comes next. */
    public void holdLast() {
        if (!pieces.isEmpty()) {
            hold(pieces.size() - 1);
        }
    }

    /**
     * What comes next takes at least so many of the last pieces along, and what clings to these, unless they are higher than a
     * limit.
     */
    public void holdEnd(int least, float highest) {
        int from = pieces.size();
        float height = 0;
        int taken = 0;
        while (from > 0) {
            Piece piece = pieces.get(from - 1);
            boolean clings = taken > 0 && piece.keep() == Keep.FIRMLY;
            height += piece.gap() + piece.height();
            if (taken >= least && !clings || height > highest && taken > 0) {
                break;
            }
            from--;
            taken++;
        }
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).height() <= highest) {
                hold(i);
            }
        }
    }

    private void hold(int index) {
        Piece piece = pieces.get(index);
        if (piece.keep() != Keep.FIRMLY) {
            pieces.set(index, new Held(piece, Keep.FIRMLY));
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }
}

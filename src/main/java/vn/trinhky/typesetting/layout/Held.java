package vn.trinhky.typesetting.layout;

/** A piece that clings to the next one more firmly than by itself. */
record Held(Piece piece, Keep keep) implements Piece {

    @Override
    public float gap() {
        return piece.gap();
    }

    @Override
    public float height() {
        return piece.height();
    }

    @Override
    public float heightOnTop() {
        return piece.heightOnTop();
    }

    @Override
    public Piece bare() {
        return piece;
    }

    @Override
    public void draw(Sheet sheet, float top, boolean onTop) {
        piece.draw(sheet, top, onTop);
    }
}

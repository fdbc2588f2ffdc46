package vn.trinhky.typesetting.layout;

/**
 * A picture in the flow of the page.
 *
 * @param left edge, from the left edge of the column
 */
public record PicturePiece(PictureFile file, float left, float width, float height, Tag tag, float gap, Keep keep)
        implements Piece {

    @Override
    public void draw(Sheet sheet, float top, boolean onTop) {
        sheet.picture(this, top);
    }
}

package vn.trinhky.typesetting.pdf;

import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures as an archived file may hold them: in the colours of the screen, without a layer to be seen through. */
final class PictureBytes {
    private static final int JPEG_START = 0xFF;
    private static final int SCREEN_COLORS = 3;

    private PictureBytes() {}

    /**
     * A JPEG as it is, unless it is made for four printing colours; anything else drawn on white paper.
     *
     * @throws IOException if it is no picture
     */
    static byte[] printable(byte[] file) throws IOException {
        if (file.length > 0 && (file[0] & JPEG_START) == JPEG_START && hasScreenColors(file)) {
            return file;
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        if (picture == null) {
            throw new IOException("unknown kind of picture");
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(opaque, "png", bytes);
        return bytes.toByteArray();
    }

    private static boolean hasScreenColors(byte[] file) throws IOException {
        return Image.getInstance(file).getColorspace() <= SCREEN_COLORS;
    }
}

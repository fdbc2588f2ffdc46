package vn.trinhky.typesetting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to print. */
final class Pictures {
    private Pictures() {}

    /** With a layer to be seen through, as signs and drawings have it. */
    static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] written(BufferedImage picture, String format) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x2F, 0x6F, 0xB7));
        pen.fillRect(0, 0, picture.getWidth() / 2, picture.getHeight());
        pen.setColor(new Color(0xD9, 0x4F, 0x2B));
        pen.fillOval(picture.getWidth() / 3, 2, picture.getWidth() / 2, picture.getHeight() - 4);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }
}

package vn.trinhky.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people have them: their first quarter red, the rest blue. */
public final class PictureFiles {
    private static final int PNG_HEAD = 33;

    private PictureFiles() {}

    public static byte[] png(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** Nothing but a layer to be seen through. */
    public static byte[] transparent(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A picture held like that by its camera, with the words of the camera in it. */
    public static byte[] jpegHeld(int orientation, int width, int height, String words) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length());
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        exif.put(words.getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg(width, height), 0xE1, exif.array());
    }

    /** Puts a segment behind the start of a JPEG. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + data.length);
        file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (2 + data.length));
        return file.put(data).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Puts a part behind the head of a PNG. */
    public static byte[] withChunk(byte[] png, String name, byte[] data) {
        ByteBuffer named = ByteBuffer.allocate(4 + data.length);
        named.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(named.array());
        ByteBuffer file = ByteBuffer.allocate(png.length + 12 + data.length);
        file.put(png, 0, PNG_HEAD).putInt(data.length).put(named.array()).putInt((int) sum.getValue());
        return file.put(png, PNG_HEAD, png.length - PNG_HEAD).array();
    }

    /** A tiny PNG that says it is that large. */
    public static byte[] pngSaying(int width, int height) {
        byte[] png = png(2, 2);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }
}

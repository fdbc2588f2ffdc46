package vn.trinhky.report.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule.InvalidContentException;

/**
 * A picture as it is kept: drawn anew from the pixels of what came in, upright, on white paper, no finer than print needs.
 * Nothing else of the file survives: no place where it was taken, no words, no second file behind the first.
 */
public final class Picture {
    /** Of the file that comes in. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final float JPEG_QUALITY = 0.9f;

    private final byte[] bytes;
    private final ImageType type;
    private final int width;
    private final int height;

    private Picture(byte[] bytes, ImageType type, BufferedImage drawn) {
        this.bytes = bytes;
        this.type = type;
        this.width = drawn.getWidth();
        this.height = drawn.getHeight();
    }

    /**
     * Reads a file from outside. Its size in pixels is known before anything is unpacked.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if it is no PNG or JPEG by its content, larger than
     *     {@link #MAX_BYTES} or than {@link ContentLimits#MAX_IMAGE_AREA} pixels, or cannot be drawn
     */
    public static Picture of(byte[] file) {
        FileRule.PICTURE_TOO_LARGE.require(file.length <= MAX_BYTES, MAX_BYTES / 1024 / 1024);
        ImageType type = typeOf(file).orElseThrow(FileRule.NO_PICTURE::broken);
        try {
            return type == ImageType.PNG ? png(file) : jpeg(file);
        } catch (InvalidContentException tooManyPixels) {
            throw tooManyPixels;
        } catch (IOException | RuntimeException unreadable) {
            // decoders meet hostile files with every kind of exception
            throw FileRule.PICTURE_UNREADABLE.broken();
        }
    }

    private static Optional<ImageType> typeOf(byte[] file) {
        if (startsWith(file, PNG)) {
            return Optional.of(ImageType.PNG);
        }
        return startsWith(file, JPEG) ? Optional.of(ImageType.JPEG) : Optional.empty();
    }

    static boolean startsWith(byte[] file, byte[] sign) {
        return file.length > sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    private static Picture png(byte[] file) throws IOException {
        BufferedImage drawn = Canvas.printable(decoded(PngChunks.drawingOf(file), "png"), Canvas.UPRIGHT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", new MemoryCacheImageOutputStream(out));
        return out.size() <= MAX_BYTES
                ? new Picture(out.toByteArray(), ImageType.PNG, drawn)
                : new Picture(jpegOf(drawn), ImageType.JPEG, drawn);
    }

    private static Picture jpeg(byte[] file) throws IOException {
        JpegSegments segments = JpegSegments.of(file);
        BufferedImage drawn = Canvas.printable(decoded(file, "jpeg"), segments.orientation());
        return new Picture(jpegOf(drawn), ImageType.JPEG, drawn);
    }

    private static BufferedImage decoded(byte[] file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            ContentLimits.checkPixels(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] jpegOf(BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A fresh copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public ImageType type() {
        return type;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}

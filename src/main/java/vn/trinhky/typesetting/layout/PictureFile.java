package vn.trinhky.typesetting.layout;

import java.util.function.Supplier;

/**
 * Where the bytes of a picture come from; they are asked for when the page is written.
 *
 * @param bytes of a PNG or JPEG file
 */
public record PictureFile(Supplier<byte[]> bytes) {}

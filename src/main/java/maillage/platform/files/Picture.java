package maillage.platform.files;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture made of points, known by its content. PNG and JPEG are drawn anew, so that nothing
 * hidden in the file stays; WebP, which the JDK cannot draw, is kept as it came once its frame is
 * checked. Vector pictures are none.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(byte[] content, String mediaType) {
    private static final int LARGEST_SIDE = 5000;

    /**
     * Empty when this is not a whole picture of a known kind, or one of more than 5,000 points a
     * side.
     *
     * @param side in points: a larger picture is scaled down to it
     */
    public static Optional<Picture> read(byte[] content, int side) {
        try {
            return switch (MediaTypes.of(content)) {
                case "image/png" -> drawn(content, side, "png");
                case "image/jpeg" -> drawn(content, side, "jpeg");
                case "image/webp" ->
                        WebpFrame.isWhole(content, LARGEST_SIDE)
                                ? Optional.of(new Picture(content, "image/webp"))
                                : Optional.empty();
                default -> Optional.empty();
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Picture> drawn(byte[] content, int side, String format)
            throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                    return Optional.empty();
                }
                return Optional.of(encoded(scaled(reader.read(0), side, format), format));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage image, int side, String format) {
        double factor = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        var plain =
                new BufferedImage(
                        width,
                        height,
                        format.equals("png")
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return plain;
    }

    private static Picture encoded(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return new Picture(out.toByteArray(), "image/" + format);
    }
}

package maillage.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The outer frame of a WebP file (RFC 9649): its stated length and its size in points. */
final class WebpFrame {
    private WebpFrame() {}

    static boolean isWhole(byte[] content, int largestSide) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < 30 || Integer.toUnsignedLong(in.getInt(4)) + 8 > content.length) {
            return false;
        }
        int width;
        int height;
        switch (new String(content, 12, 4, java.nio.charset.StandardCharsets.US_ASCII)) {
            case "VP8 " -> {
                width = in.getShort(26) & 0x3FFF;
                height = in.getShort(28) & 0x3FFF;
            }
            case "VP8L" -> {
                int bits = in.getInt(21);
                width = (bits & 0x3FFF) + 1;
                height = (bits >> 14 & 0x3FFF) + 1;
            }
            case "VP8X" -> {
                width = (in.getInt(24) & 0xFFFFFF) + 1;
                height = (in.getInt(26) >>> 8) + 1;
            }
            default -> {
                return false;
            }
        }
        return width > 0 && height > 0 && width <= largestSide && height <= largestSide;
    }
}

package maillage.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void aPictureIsDrawnAnewSoThatNothingHiddenInItStays() throws IOException {
        byte[] logo = picture(40, 20, "png");
        byte[] withMore = Arrays.copyOf(logo, logo.length + 20);
        System.arraycopy(
                "<script>alert(1)</sc".getBytes(StandardCharsets.US_ASCII),
                0,
                withMore,
                logo.length,
                20);
        Picture read = Picture.read(withMore, 512).orElseThrow();
        assertThat(read.mediaType()).isEqualTo("image/png");
        assertThat(new String(read.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void aLargePictureIsScaledDownInProportion() throws IOException {
        Picture read = Picture.read(picture(1000, 500, "jpeg"), 200).orElseThrow();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(read.content()));
        assertThat(drawn.getWidth()).isEqualTo(200);
        assertThat(drawn.getHeight()).isEqualTo(100);
    }

    @Test
    void aVectorPictureIsRefusedWhateverItIsCalled() {
        assertThat(
                        Picture.read(
                                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"
                                        .getBytes(StandardCharsets.UTF_8),
                                512))
                .isEmpty();
    }

    @Test
    void halfAPictureIsRefused() throws IOException {
        byte[] logo = picture(400, 200, "png");
        assertThat(Picture.read(Arrays.copyOf(logo, 40), 512)).isEmpty();
    }

    @Test
    void aPictureOfMorePointsThanItsBytesSuggestIsRefusedBeforeItIsDrawn() throws IOException {
        assertThat(Picture.read(picture(5001, 1, "png"), 512)).isEmpty();
    }

    @Test
    void aWebpFrameThatClaimsMoreThanItHoldsIsRefused() {
        byte[] frame = new byte[30];
        System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, frame, 0, 4);
        frame[4] = 127;
        System.arraycopy("WEBPVP8X".getBytes(StandardCharsets.US_ASCII), 0, frame, 8, 8);
        assertThat(Picture.read(frame, 512)).isEmpty();
        frame[4] = 22;
        assertThat(Picture.read(frame, 512)).isPresent();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}

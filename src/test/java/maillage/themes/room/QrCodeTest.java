package maillage.themes.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET = 4;

    @Test
    void whatIsDrawnIsTheAddress() throws Exception {
        String address = "https://passerelles.example/en/room/TQR7M3";
        QrCode code = QrCode.of(address);
        int side = code.size() - 2 * QUIET;
        var drawn = new BitMatrix(side);
        var runs = RUN.matcher(code.path());
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1)) - QUIET;
            int y = Integer.parseInt(runs.group(2)) - QUIET;
            drawn.setRegion(x, y, Integer.parseInt(runs.group(3)), 1);
        }
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(address);
    }
}

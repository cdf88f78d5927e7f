package gazette.publish.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SrgbProfileTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "255, 255, 255", "255, 0, 0", "0, 255, 0", "0, 0, 255", "12, 34, 200", "128, 128, 128"})
    void a_colour_means_what_it_means_on_the_screen(int red, int green, int blue) {
        var profile = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        var rgb = new float[] {red / 255f, green / 255f, blue / 255f};

        var ours = profile.toCIEXYZ(rgb);
        var theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(rgb);

        for (int i = 0; i < 3; i++) {
            assertThat(ours[i]).isCloseTo(theirs[i], within(.003f));
        }
    }
}

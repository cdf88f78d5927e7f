package gazette.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeviceTest {
    @Test
    void a_page_is_as_big_as_the_screen() {
        var page = Device.named("kobo-clara").orElseThrow().page();

        assertThat(page.width() / PageSize.POINTS_PER_MM).isCloseTo(90.8, within(.05));
        assertThat(page.height() / PageSize.POINTS_PER_MM).isCloseTo(122.6, within(.05));
    }

    @Test
    void two_screens_of_one_shape_and_size_have_one_page_whatever_their_pixels() {
        var old = Device.named("kobo-nia").orElseThrow().page();
        var young = Device.named("kindle").orElseThrow().page();

        assertThat(old.width()).isCloseTo(young.width(), within(.5));
        assertThat(old.height()).isCloseTo(young.height(), within(.5));
    }

    @Test
    void a_name_is_found_in_whatever_case() {
        assertThat(Device.named(" Kindle-Scribe ")).map(Device::name).contains("kindle-scribe");
        assertThat(Device.named("toaster")).isEmpty();
    }

    @Test
    void every_name_is_there_once_and_fits_a_command_line() {
        assertThat(Device.all())
                .extracting(Device::name)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[a-z0-9-]+"));
    }
}

package gazette.cli;

import gazette.diagnostic.Nearest;
import gazette.diagnostic.PressException;
import gazette.edition.Format;
import gazette.language.Language;
import gazette.measure.Device;
import gazette.measure.PageSize;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Reads what people write after an option. */
final class Wish {
    private Wish() {}

    static Optional<PageSize> page(Optional<String> page, Optional<String> device) {
        if (page.isPresent() && device.isPresent()) {
            throw PressException.request(
                    "--device", "“--page” and “--device” both give the size of the page", "keep one of the two");
        }
        return page.map(Wish::page).or(() -> device.map(Wish::screen));
    }

    private static PageSize page(String page) {
        return PageSize.parse(page)
                .orElseThrow(() -> PressException.request(
                        "--page",
                        "“" + page + "” is not a page size",
                        "write a name such as A5 or letter, or width and height: 105x140mm"));
    }

    private static PageSize screen(String device) {
        var names = Device.all().stream().map(Device::name).toList();
        return Device.named(device)
                .map(Device::page)
                .orElseThrow(() -> unknown("--device", "device", device, names, "“gazette devices” lists them all"));
    }

    static Format format(String format) {
        return Format.named(format)
                .orElseThrow(() -> unknown(
                        "--formats",
                        "format",
                        format,
                        Format.names(),
                        "the formats are " + String.join(", ", Format.names())));
    }

    static Language language(String tag) {
        var language = Language.of(tag);
        if (!language.isDetermined()) {
            throw PressException.request(
                    "--language", "“" + tag + "” is not a language", "write a tag such as en, en-GB, de or fr-CA");
        }
        return language;
    }

    static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            throw PressException.request(
                    "--date", "“" + day + "” is not a day", "write year, month and day: 2026-11-23");
        }
    }

    private static PressException unknown(
            String option, String what, String word, Collection<String> known, String otherwise) {
        var hint = Nearest.to(word, known)
                .map(nearest -> "did you mean “" + nearest + "”? " + otherwise)
                .orElse(otherwise);
        return PressException.request(option, "there is no " + what + " “" + word + "”", hint);
    }
}

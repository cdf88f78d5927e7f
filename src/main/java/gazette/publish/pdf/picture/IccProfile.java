package gazette.publish.pdf.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Profiles that pictures bring along; one that does not fit is as good as none. */
public final class IccProfile {
    private static final int HEADER = 128;
    private static final int SIGNATURE = 0x61637370; // acsp
    private static final int GREY = 0x47524159; // GRAY
    private static final int RGB = 0x52474220; // RGB
    private static final int CMYK = 0x434D594B; // CMYK

    private IccProfile() {}

    /** The profile, if it is whole, of a version that PDF 1.7 knows, and for as many channels. */
    public static Optional<byte[]> of(byte[] profile, int channels) {
        if (profile.length < HEADER) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(profile);
        int space = switch (channels) {
            case 1 -> GREY;
            case 3 -> RGB;
            default -> CMYK;
        };
        boolean fits = header.getInt(0) == profile.length
                && header.get(8) >= 2
                && header.get(8) <= 4
                && header.getInt(16) == space
                && header.getInt(36) == SIGNATURE
                && isDeviceClass(header.getInt(12));
        return fits ? Optional.of(profile) : Optional.empty();
    }

    /** Of a camera, a screen, a printer, or a colour space (ISO 19005-2, 6.2.4.2). */
    private static boolean isDeviceClass(int deviceClass) {
        return switch (deviceClass) {
            case 0x73636E72, 0x6D6E7472, 0x70727472, 0x73706163 -> true; // scnr, mntr, prtr, spac
            default -> false;
        };
    }
}

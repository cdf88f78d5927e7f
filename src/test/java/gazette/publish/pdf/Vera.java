package gazette.publish.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** The field's validator, asked for one standard at a time. */
public final class Vera {
    private static final Logger LOG = Logger.getLogger("org.verapdf");

    static {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /**
     * What a file fails in; empty if it conforms.
     *
     * @param standard as veraPDF calls it: {@code 2a}, {@code ua1}
     */
    public static List<String> failures(byte[] pdf, String standard) throws Exception {
        var flavour = PDFAFlavour.fromString(standard);
        try (var in = new ByteArrayInputStream(pdf);
                var parser = GFModelParser.createModelWithFlavour(in, flavour)) {
            return ValidatorFactory.createValidator(flavour, false, 200).validate(parser).getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + "-"
                            + failure.getRuleId().getTestNumber() + " " + failure.getMessage() + " @ "
                            + failure.getLocation().getContext())
                    .toList();
        }
    }
}

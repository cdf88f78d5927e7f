package gazette.font;

import java.util.Set;

/**
 * Which features of a font a text can call: those that are on by themselves, and those that a style sheet names.
 *
 * @param named tags of features that the sheet names ({@code smcp})
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/featurelist">Registered features</a>
 */
record Called(Set<String> named) {
    /** Features that nobody calls unless they are named; browsers call {@code tnum} for the numbers of lists. */
    private static final Set<String> ON_REQUEST = Set.of(
            ("aalt afrc c2pc c2sc case cpct cpsp cswh dlig expt falt fwid halt hist hkna hlig hngl hojo hwid ital jalt jp04 "
                            + "jp78 jp83 jp90 lfbd lnum mgrk nalt nlck onum opbd ordn ornm palt pcap pkna pnum pwid qwid rand "
                            + "rtbd ruby salt sinf size smcp smpl subs sups swsh titl tnam trad twid unic vchw vert vhal "
                            + "vkna vkrn vpal vrt2 vrtr zero")
                    .split(" ", -1));

    boolean has(String feature) {
        boolean isNumbered = feature.matches("(ss|cv)\\d\\d");
        return named.contains(feature) || !(isNumbered || ON_REQUEST.contains(feature));
    }
}

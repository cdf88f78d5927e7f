package gazette.typeset.shape.script;

import gazette.language.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * What OpenType calls a language. Most names are the three letters of ISO 639; those that are not stand here.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/languagetags">Language system tags</a>
 */
public final class LanguageSystem {
    private static final Map<String, String> OWN_NAMES = ownNames("""
            af AFK  ab ABK  arn MAP  ast AST  be BEL  bg BGR  bm BMB  bo TIB  ce CHE  ckb KUR  crh CRT  cs CSY  cu CSL
            cv CHU  da DAN  dv DIV  el ELL  eo NTO  es ESP  et ETI  eu EUQ  fa FAR  ff FUL  fil PIL  fj FJI  fo FOS
            fr FRA  fur FRL  fy FRI  ga IRI  gd GAE  gn GUA  gsw ALS  gu GUJ  gv MNX  ha HAU  haw HAW  he IWR  hsb USB
            dsb LSB  hy HYE  id IND  ig IBO  is ISL  it ITA  ja JAN  jv JAV  ka KAT  kl GRN  ko KOR  kok KOK  ks KSH
            ku KUR  la LAT  lb LTZ  ln LIN  lt LTH  lv LVI  mg MLG  mhr LMA  mi MRI  mk MKD  ml MAL  mo MOL  ms MLY
            mt MTS  my BRM  nb NOR  ne NEP  nl NLD  nn NYN  no NOR  nv NAV  oc OCI  or ORI  os OSS  pa PAN  pl PLK
            ps PAS  pt PTG  ro ROM  ru RUS  rw RUA  sa SAN  sah YAK  sc SRD  se NSM  si SNH  sk SKY  sl SLV  sma SSM
            smj LSM  smn ISM  sms SKS  so SML  sq SQI  sr SRB  sv SVE  sw SWK  syr SYR  ta TAM  te TEL  tg TAJ  ti TGY
            tk TKM  tr TRK  ug UYG  uk UKR  ur URD  vi VIT  xh XHS  yi JII  yo YBA  zu ZUL  cop COP  hr HRV  hu HUN
            """);

    private LanguageSystem() {}

    private static Map<String, String> ownNames(String list) {
        var names = new HashMap<String, String>();
        var words = list.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            names.put(words[i], words[i + 1] + " ");
        }
        return names;
    }

    /** The tag of four letters; {@code dflt} if the language is not known. */
    public static String tag(Language language) {
        var tag = language.tag();
        if (!language.isDetermined()) {
            return "dflt";
        }
        if (tag.contains("-fonipa")) {
            return "IPPH";
        }
        return switch (language.primary()) {
            case "zh" -> chinese(tag);
            case "el" -> tag.contains("polyton") ? "PGR " : "ELL ";
            case "ro" -> tag.endsWith("-MD") ? "MOL " : "ROM ";
            default -> {
                var own = OWN_NAMES.get(language.primary());
                yield own == null ? iso(language) : own;
            }
        };
    }

    private static String chinese(String tag) {
        if (tag.contains("-HK") || tag.contains("-MO")) {
            return "ZHH ";
        }
        return tag.contains("Hant") || tag.contains("-TW") ? "ZHT " : "ZHS ";
    }

    private static String iso(Language language) {
        try {
            var letters = Locale.forLanguageTag(language.primary()).getISO3Language();
            return (letters + "    ").substring(0, 4).toUpperCase(Locale.ROOT);
        } catch (MissingResourceException e) {
            return "dflt";
        }
    }
}

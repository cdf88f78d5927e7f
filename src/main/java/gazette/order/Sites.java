package gazette.order;

import gazette.edition.SiteRule;
import java.util.List;
import java.util.Set;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Reads what an edition file says of single sites. */
final class Sites {
    private static final Set<String> SITE = Keys.of("host", "keep", "drop");

    private Sites() {}

    static List<SiteRule> of(Value sites) {
        return sites.list().stream().map(Sites::rule).toList();
    }

    private static SiteRule rule(Value item) {
        var site = item.mapping("a site", SITE);
        var keep = site.optional("keep").map(Sites::selectors).orElse(List.of());
        var drop = site.optional("drop").map(Sites::selectors).orElse(List.of());
        if (keep.isEmpty() && drop.isEmpty()) {
            throw site.fault("a site without a rule", "say under “keep” or “drop” what to keep or drop of its pages");
        }
        return new SiteRule(host(site.required("host")), keep, drop);
    }

    private static String host(Value host) {
        if (!host.text().matches("[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?")) {
            throw host.fault("“" + host.text() + "” is not a host", "write the name alone: “host: courier.example”");
        }
        return host.text();
    }

    private static List<String> selectors(Value selectors) {
        return selectors.list().stream().map(Sites::selector).toList();
    }

    private static String selector(Value selector) {
        try {
            QueryParser.parse(selector.text());
            return selector.text();
        } catch (Selector.SelectorParseException | IllegalArgumentException notOne) {
            throw selector.fault(
                    "“" + selector.text() + "” is not a selector",
                    "write it as in CSS: “.promo”, “aside > ul”, “#story p”");
        }
    }
}

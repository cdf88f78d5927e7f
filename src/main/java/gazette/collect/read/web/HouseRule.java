package gazette.collect.read.web;

import gazette.collect.read.Desk;
import gazette.collect.read.Findings;
import gazette.diagnostic.Diagnostic;
import gazette.edition.SiteRule;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Does to a page what the edition says of its site. */
final class HouseRule {
    private HouseRule() {}

    /** Takes away what the edition does not want, then all but what it wants to keep. */
    static Optional<Element> follow(Desk desk, Document page) {
        var rules = desk.manuscript().sites().stream()
                .filter(rule -> rule.isFor(page.baseUri()))
                .toList();
        for (var rule : rules) {
            rule.drop().forEach(selector -> drop(page, selector, desk.findings()));
        }
        return rules.stream()
                .filter(rule -> !rule.keep().isEmpty())
                .findFirst()
                .flatMap(rule -> keep(desk, page, rule));
    }

    private static void drop(Document page, String selector, Findings findings) {
        for (var element : page.body().select(selector)) {
            if (element.hasParent()) {
                findings.drop(element.text(), "the edition drops “" + selector + "”");
                element.remove();
            }
        }
    }

    private static Optional<Element> keep(Desk desk, Document page, SiteRule rule) {
        var selector = String.join(", ", rule.keep());
        List<Element> kept = page.body().select(selector).stream()
                .filter(element -> element.parents().stream().noneMatch(parent -> parent.is(selector)))
                .toList();
        if (kept.isEmpty()) {
            desk.note(Diagnostic.warning(
                    desk.manuscript().input(),
                    "nothing on this page is “" + selector + "”, which the edition keeps of " + rule.host()
                            + "; the page was read without that rule",
                    "look at the page, and correct the selector under “sites”"));
            return Optional.empty();
        }
        var article = new Element("article");
        kept.forEach(element -> article.appendChild(element.clone()));
        return Optional.of(article);
    }
}

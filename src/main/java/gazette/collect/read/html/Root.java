package gazette.collect.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element that holds the article. */
final class Root {
    private Root() {}

    /** The only {@code article} that is in no other, else {@code main}, else {@code body}. */
    static Element of(Document document) {
        var articles = Tree.all(document, "article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("article")))
                .toList();
        if (articles.size() == 1) {
            return articles.getFirst();
        }
        var main = Tree.first(document, "main, [role=main]").orElse(null);
        return main == null ? document.body() : main;
    }
}

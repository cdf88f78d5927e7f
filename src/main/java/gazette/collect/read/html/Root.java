package gazette.collect.read.html;

import org.jsoup.nodes.Element;

/** The element that holds the article. */
final class Root {
    private Root() {}

    /** The only {@code article} that is in no other, else {@code main}, else {@code body}. */
    static Element of(Marked marked) {
        var articles = marked.in(marked.document(), "article")
                .filter(article -> article.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("article")))
                .toList();
        if (articles.size() == 1) {
            return articles.getFirst();
        }
        return marked.first("main, [role=main]").orElseGet(marked.document()::body);
    }
}

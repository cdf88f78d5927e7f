package gazette.collect.read;

import java.util.Set;

/** Single words that pages say beside their articles and that mean nothing to a reader on paper, in the languages that we read. */
public final class FurnitureWords {
    /**
     * What stands on the buttons beside an article: what can be done with it, and where it can be shared. None is a name, so
     * that a byline which ends in one has been read too far.
     */
    private static final Set<String> BUTTONS = words("""
            follow print email e-mail mail share tweet save comment comments subscribe
            kommentare kommentieren drucken teilen mitteilen merken folgen
            imprimer partager suivre envoyer commentaires commenter compartir imprimir seguir comentarios
            condividi stampa segui commenti delen reactie reacties udostępnij drukuj komentarze
            facebook twitter whatsapp linkedin instagram bluesky mastodon pinterest reddit tumblr flipboard
            """);

    /** What stands over advertisements. */
    private static final Set<String> ADVERTISED = words("""
            advert adverts advertisement advertisements anzeige werbung publicité publicidad publicidade pubblicità
            reclame advertentie reklam reklama reklame annons annonse annonsering mainos hirdetés
            реклама إعلان פרסומת 広告 广告 광고
            """);

    private FurnitureWords() {}

    /** Whether a word in small letters stands on buttons. */
    public static boolean isOnButtons(String word) {
        return BUTTONS.contains(word);
    }

    /** Whether a word in small letters stands over advertisements. */
    public static boolean isOverAdvertisements(String word) {
        return ADVERTISED.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}

package gazette.collect.read;

/** The words by which papers say who made a picture, as parts of regular expressions; none of them catches a group. */
final class CreditWords {
    /** What was made, or what making it is called; "Photo" and "Foto:" and "fot." are one thing. */
    static final String PICTURE =
            "(?iu:photo(?:graph(?:er|y|ie|s)?|s)?|images?|pictures?|illustrations?|video|graphics?|visuali[sz]ation|map|chart"
                    + "|foto’?s?|fotogra(?:f|fie|fía|fia|fi)|bild(?:er|quelle|nachweis)?|grafik|abbildung|imagen|imágenes"
                    + "|immagine|imagem|imagens|zdjęci[ea]|zdj\\.|fot\\.|beeld|drawings?|wood(?:cut|engraving)|engraving"
                    + "|etching|paintings?|sketch|zeichnung|dessin|dibujo|disegno|ilustraci(?:ón|ones)|ilustraç(?:ão|ões)"
                    + "|ilustracj[ae]|illustraties?|illustrazion[ei]|illustratör|bilde|billede|kuva(?:t|aja)?|kuvitus"
                    + "|fot[óò]k?|felvétel|kép(?:ek)?|illusztráció|snímek|obrázek|ilustrace|фото(?:граф(?:ія|ии|ия)?)?|снимок"
                    + "|иллюстраци[яи]|ілюстраці[яї]|світлина|写真|画像|撮影|提供|图片来源|图片|图源|摄影|사진)";

    /** Houses that sell or give away pictures. */
    static final String AGENCY =
            "(?i:getty(?: images?)?|reuters|associated press|ap(?: photo)?|afp|agence france-presse|epa(?:-efe)?|efe|ansa|dpa"
                    + "|apa|keystone(?:-sda)?|imago(?: images)?|picture[ -]alliance|shutterstock|alamy|i?stock(?:photo)?|istock|unsplash"
                    + "|pexels|pixabay|flickr|wikimedia(?: commons)?|bloomberg|xinhua|tass|upi|press association|pa media"
                    + "|canadian press|the canadian press|zuma(?: press)?|magnum(?: photos)?|belga|ritzau(?: scanpix)?|scanpix|tt"
                    + "|ntb|pap|lehtikuva|anp|lusa|mti|čtk|унiан|уніан|укринформ|укрінформ|тасс|риа новости|agencja gazeta|east news"
                    + "|europa press|folhapress|lapresse|contacto|hans lucas|abaca|sipa"
                    + "|rex(?: features)?|polaris|redux|nurphoto|anadolu|aap|yonhap|kyodo|nasa|adobe stock|depositphotos"
                    + "|everett(?: collection)?|creative commons|cc0|cc[ -]by[\\w .-]*|public domain)";

    /** A full stop is an initial's, or that of a short form: else a sentence ends there. */
    private static final String WORD = "\\p{Lu}(?:\\p{L}{0,2}\\.|[\\p{L}’'-]*)";

    /** What goes on as the name of a person or a house does. */
    static final String NAME =
            WORD + "(?: (?:" + WORD + "|(?:de|da|van|von|der|la|el|bin|al|for|the|via)[\\p{L}’'-]*)){0,5}";

    private CreditWords() {}
}

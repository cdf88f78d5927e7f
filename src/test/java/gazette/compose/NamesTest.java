package gazette.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Byline;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {
    @Test
    void no_line_ends_inside_a_name_of_a_byline() {
        var byline = new Byline("By Ada de Marlow and Tom Reed", List.of("Ada de Marlow", "Tom Reed"));

        assertThat(Names.kept(byline)).isEqualTo("By Ada\u00A0de\u00A0Marlow and Tom\u00A0Reed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photograph: Ada_Marlow/Harbour_News",
                "(AP_Photo/Jonas_Reed)",
                "Picture by T._Reed for the Courier",
                "Photograph: É._Ördög, Courier",
                "Additional work by Ada_Marlow and Tom_Reed, Agencies"
            })
    void no_line_ends_inside_what_looks_like_a_name_in_a_credit(String credit) {
        var found = new Credit(Credit.Kind.PICTURE, Inlines.of(credit.replace('_', ' ')));

        assertThat(Names.kept(found)).containsExactly(new Inline.Text(credit.replace('_', '\u00A0')));
    }

    @Test
    void a_line_about_rights_stays_as_it_is() {
        var rights =
                new Credit(Credit.Kind.RIGHTS, Inlines.of("Copyright 1804 The Harbour News. All Rights Reserved."));

        assertThat(Names.kept(rights)).isEqualTo(rights.text());
    }
}

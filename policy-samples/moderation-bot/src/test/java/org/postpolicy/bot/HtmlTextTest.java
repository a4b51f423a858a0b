package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void paragraphsAndBreaksBecomeLines() {
        assertThat(text("<p>one</p><p>two<br>three</p>")).isEqualTo("one\n\ntwo\nthree");
    }

    @Test
    void blanksInTheMarkupAreOneSpace() {
        assertThat(text("<p>one \n\t two</p>\n<p> three</p>\n")).isEqualTo("one two\n\nthree");
    }

    @Test
    void preformattedWordsKeepTheirBlanks() {
        assertThat(text("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
    }

    @Test
    void evidenceBehindAnEntityAnEmojiAndAMentionMarksTheSameWordsInTheMarkup() {
        String html = "<p><span class=\"h-card\"><a href=\"https://lib.example/@library\" class=\"u-url mention\">@"
                + "<span>library</span></a></span> Tom &amp; Jo &#x1F600; call 416-555-<b>0199</b> now</p>";
        Passage passage = HtmlText.of("content", html).passage();

        assertThat(passage.text()).isEqualTo("@library Tom & Jo \uD83D\uDE00 call 416-555-0199 now");
        int start = passage.text().indexOf("416");
        Place place = passage.places(start, start + "416-555-0199".length()).get(0);
        assertThat(html.substring(place.from(), place.to())).isEqualTo("416-555-<b>0199");
    }

    @Test
    void anEntityIsMarkedAsAWhole() {
        String html = "<p>fish &amp; chips</p>";
        Place place = HtmlText.of("content", html).passage().places(5, 6).get(0);
        assertThat(html.substring(place.from(), place.to())).isEqualTo("&amp;");
    }

    @Test
    void theHiddenPartsOfAnAddressAreRead() {
        assertThat(text("<a href=\"https://example.org/a-long-way\"><span class=\"invisible\">https://</span><span"
                        + " class=\"ellipsis\">example.org/a-lo</span><span class=\"invisible\">ng-way</span></a>"))
                .isEqualTo("https://example.org/a-long-way");
    }

    @Test
    void namesAndHashtagsAreNoLinks() {
        HtmlText.Sight sight = HtmlText.of(
                "content",
                "<a class=\"mention\" href=\"https://a.example/@b\">@b</a> <a class=\"mention hashtag\""
                        + " href=\"https://a.example/tags/c\">#c</a> <a href=\"https://shop.example/\">shop</a>");
        assertThat(sight.links()).containsExactly("https://shop.example/");
    }

    @Test
    void anEmojiOfThePlatformIsAWordAndAPictureIsNot() {
        HtmlText.Sight sight = HtmlText.of(
                "cooked",
                "<p>Hi <img class=\"emoji\" alt=\":wave:\" src=\"w.png\"> <img src=\"d.png\" alt=\"a dragon\"></p>");
        assertThat(sight.passage().text()).isEqualTo("Hi :wave:");
        assertThat(sight.altTexts()).containsExactly("a dragon");
    }

    @Test
    void aQuotationIsKnownAsSuch() {
        Passage passage = HtmlText.of(
                        "cooked",
                        "<aside class=\"quote\"><div class=\"title\">sam:</div><blockquote><p>you fool</p></blockquote>"
                                + "</aside><p>I disagree.</p>")
                .passage();
        assertThat(passage.text()).isEqualTo("you fool\n\nI disagree.");
        assertThat(passage.quoted(0, 8)).isTrue();
        assertThat(passage.quoted(0, 12)).isFalse();
    }

    @Test
    void scriptsAndCommentsAreNotRead() {
        assertThat(text("a<!-- b --><script>c</script><style>d</style>e")).isEqualTo("ae");
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() {
        assertThat(text("<p>a < b &unknown; c &amp")).isEqualTo("a < b &unknown; c &");
    }

    @Property(tries = 500)
    void everyCharacterStandsWhereItsPlaceSays(@ForAll("markup") List<String> pieces) {
        String html = String.join("", pieces);
        Passage passage = HtmlText.of("content", html).passage();
        for (int i = 0; i < passage.text().length(); i++) {
            char character = passage.text().charAt(i);
            Place place = passage.places(i, i + 1).get(0);
            String markup = html.substring(place.from(), place.to());
            boolean made = character == '\n' && (place.from() == place.to() || markup.isBlank());
            boolean blank = character == ' ' && markup.isBlank();
            assertThat(made || blank || Parser.unescapeEntities(markup, false).indexOf(character) >= 0)
                    .as("%s at %d is '%s' in %s", (int) character, i, markup, html)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<br>",
                        "<b>",
                        "</b>",
                        "a",
                        "dog",
                        " ",
                        "\n",
                        "&amp;",
                        "&lt;",
                        "&eacute;",
                        "&#233;",
                        "&notanentity;",
                        "&",
                        "<",
                        ">",
                        "\uD83D\uDE00",
                        "<blockquote>",
                        "</blockquote>",
                        "<pre>",
                        "</pre>",
                        "<a href=\"https://x.example\">",
                        "</a>",
                        "<img alt=\"x\">",
                        "<table>",
                        "<td>",
                        "&nbsp;",
                        "\r\n")
                .list()
                .ofMaxSize(25);
    }

    private static String text(String html) {
        return HtmlText.of("content", html).passage().text();
    }
}

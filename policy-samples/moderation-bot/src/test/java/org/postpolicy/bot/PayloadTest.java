package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.PostFormat;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;

class PayloadTest {

    @TempDir
    Path folder;

    @Test
    void aStatusOfMastodonKeepsItsWarningItsPollAndItsPictures() {
        Item item = item(PayloadFormat.MASTODON, """
                {"id":"7","created_at":"2026-03-04T15:30:00.000Z","edited_at":"2026-03-04T15:31:00.000Z",
                 "in_reply_to_id":"6","spoiler_text":"spiders","visibility":"private","language":"fr",
                 "content":"<p>Which?</p>","account":{"id":"9","acct":"sam@social.example","bot":true},
                 "media_attachments":[{"type":"image","description":"a web"},{"type":"image","description":null}],
                 "poll":{"options":[{"title":"black ones"},{"title":"red ones"}]}}
                """);

        assertThat(item.passage().text()).isEqualTo("Which?\nblack ones\nred ones");
        assertThat(item.passage().places(18, 21)).containsExactly(new Place("poll.options[1].title", 0, 3));
        assertThat(item.title()).isEqualTo("spiders");
        assertThat(item.altTexts()).containsExactly("a web");
        assertThat(item.format()).isEqualTo(PostFormat.IMAGE);
        assertThat(item.kind()).isEqualTo(PostKind.COMMENT);
        assertThat(item.language()).isEqualTo("fr");
        assertThat(item.at()).isEqualTo(Instant.parse("2026-03-04T15:31:00Z"));
        assertThat(item.visibility()).isEqualTo(Visibility.MEMBERS_ONLY);
        assertThat(item.author()).isEqualTo(new Account("9", "sam@social.example", true));
    }

    @Test
    void anEditedStatusIsAnotherVersionOfTheSamePost() {
        Item first = item(PayloadFormat.MASTODON, """
                {"id":"7","edited_at":null,"content":"a","account":{"id":"9"}}""");
        Item second = item(PayloadFormat.MASTODON, """
                {"id":"7","edited_at":"2026-03-04T15:31:00.000Z","content":"b","account":{"id":"9"}}""");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isNotEqualTo(first.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MASTODON    | {"id":"7","created_at":"2012-01-01T00:00:00Z","edited_at":"2026-03-04T15:31:00Z","content":"a"}
        ACTIVITYPUB | {"type":"Note","published":"2012-01-01T00:00:00Z","updated":"2026-03-04T15:31:00Z","content":"a"}
        DISCOURSE   | {"id":3,"version":2,"created_at":"2012-01-01T00:00:00Z","updated_at":"2026-03-04T15:31:00Z"}
        SLACK       | {"type":"message","channel":"C1","ts":"1325376000.1","edited":{"ts":"1772638260.000000"}}
        DISCORD     | {"id":"1","content":"","timestamp":"2012-01-01T00:00:00Z","edited_timestamp":"2026-03-04T15:31:00Z"}
        YOUTUBE     | {"id":"1","snippet":{"publishedAt":"2012-01-01T00:00:00Z","updatedAt":"2026-03-04T15:31:00Z"}}
        WORDPRESS   | {"id":4,"date_gmt":"2012-01-01T00:00:00","edited_gmt":"2026-03-04T15:31:00","content":{}}
        MATRIX      | {"type":"m.room.message","event_id":"$2","origin_server_ts":1772638260000,"content":{"body":"a"}}
        """)
    void anEditIsDatedByItsOwnTime(PayloadFormat format, String payload) {
        assertThat(item(format, payload).at()).isEqualTo(Instant.parse("2026-03-04T15:31:00Z"));
    }

    @Test
    void aPostOfAForumThatNobodyEditedHasTheDateOfItsWriting() {
        String post =
                "{\"id\":3,\"version\":1,\"created_at\":\"2026-03-04T15:31:00Z\",\"updated_at\":\"2026-03-05T00:00:00Z\"}";
        assertThat(item(PayloadFormat.DISCOURSE, post).at()).isEqualTo(Instant.parse("2026-03-04T15:31:00Z"));
    }

    @Test
    void aMessageWithoutADateHasNone() {
        String message = "{\"type\":\"m.room.message\",\"event_id\":\"$2\",\"content\":{\"body\":\"a\"}}";
        assertThat(item(PayloadFormat.MATRIX, message).at()).isNull();
    }

    @Test
    void aBoostIsASharingOfTheWordsByWhoeverBoosts() {
        Item item = item(PayloadFormat.MASTODON, """
                {"id":"8","account":{"id":"2","acct":"bob"},"reblog":{"id":"7","content":"<p>hello</p>",
                 "account":{"id":"9","acct":"sam"}}}""");
        assertThat(item.kind()).isEqualTo(PostKind.SHARE);
        assertThat(item.author().handle()).isEqualTo("bob");
        assertThat(item.passage().text()).isEqualTo("hello");
    }

    @Test
    void aNoteAndTheSameStatusGiveTheSameWords() {
        String html = "<p>Fish &amp; chips at <a href=\\\"https://pub.example/\\\">the pub</a></p>";
        Item note = item(PayloadFormat.ACTIVITYPUB, """
                {"type":"Create","object":{"type":"Note","id":"https://a.example/7","summary":"food","content":"%s",
                 "to":["https://www.w3.org/ns/activitystreams#Public"],"attributedTo":"https://a.example/sam"}}
                """.formatted(html));
        Item status = item(PayloadFormat.MASTODON, """
                {"id":"7","spoiler_text":"food","visibility":"public","content":"%s","account":{"id":"9"}}
                """.formatted(html));

        Mapping mapping = Mapping.NONE;
        assertThat(mapping.submission(note)).isEqualTo(mapping.submission(status));
        assertThat(mapping.submission(note).post().text()).isEqualTo("Fish & chips at the pub");
    }

    @Test
    void aNoteToNobodyInParticularIsPublicAndOneToAPersonIsNot() {
        assertThat(item(PayloadFormat.ACTIVITYPUB, "{\"type\":\"Note\",\"content\":\"a\"}")
                        .visibility())
                .isEqualTo(Visibility.PUBLIC);
        assertThat(item(
                                PayloadFormat.ACTIVITYPUB,
                                "{\"type\":\"Note\",\"content\":\"a\",\"to\":\"https://a.example/jo\"}")
                        .visibility())
                .isEqualTo(Visibility.DIRECT);
    }

    @Test
    void whatIsDeletedIsToldAsDeleted() {
        assertThat(PayloadFormat.ACTIVITYPUB.read(
                        "{\"type\":\"Delete\",\"object\":{\"type\":\"Tombstone\",\"id\":\"x\"}}"))
                .containsExactly(new Event.Deleted("x"));
        assertThat(PayloadFormat.DISCOURSE.read("{\"post\":{\"id\":3,\"deleted_at\":\"2026-03-04T15:31:00Z\"}}"))
                .containsExactly(new Event.Deleted("3"));
        assertThat(PayloadFormat.WORDPRESS.read("{\"id\":4,\"status\":\"trash\"}"))
                .containsExactly(new Event.Deleted("4"));
        assertThat(PayloadFormat.SLACK.read("{\"event\":{\"type\":\"message\",\"subtype\":\"message_deleted\","
                        + "\"channel\":\"C1\",\"deleted_ts\":\"5.1\"}}"))
                .containsExactly(new Event.Deleted("C1/5.1"));
        assertThat(PayloadFormat.FACEBOOK.read(
                        "{\"entry\":[{\"changes\":[{\"value\":{\"comment_id\":\"6\"," + "\"verb\":\"remove\"}}]}]}"))
                .containsExactly(new Event.Deleted("6"));
    }

    @Test
    void theFirstPostOfATopicHasItsTitleAndAnAnswerHasNot() {
        String post = "{\"post\":{\"id\":3,\"post_number\":%d,\"topic_title\":\"Hours\",\"cooked\":\"<p>When?</p>\","
                + "\"category_slug\":\"branches\",\"username\":\"dana\",\"user_id\":77}}";
        assertThat(item(PayloadFormat.DISCOURSE, post.formatted(1)).title()).isEqualTo("Hours");
        assertThat(item(PayloadFormat.DISCOURSE, post.formatted(2)).title()).isNull();
        assertThat(item(PayloadFormat.DISCOURSE, post.formatted(2)).channel()).isEqualTo("branches");
    }

    @Test
    void theAddressOfACommenterCountsAsALinkAndTheMailIsNotRead() {
        Item item = item(PayloadFormat.WORDPRESS, """
                {"id":4,"author":0,"author_name":"Lee","author_email":"lee@mail.example","author_url":"https://w.example/",
                 "content":{"rendered":"<p>Hi</p>"},"date_gmt":"2026-03-04T15:15:00"}""");
        assertThat(item.links()).containsExactly("https://w.example/");
        assertThat(item.toString()).doesNotContain("mail.example");
        assertThat(item.at()).isEqualTo(Instant.parse("2026-03-04T15:15:00Z"));
    }

    @Test
    void slackMarkupIsReadAndEvidenceStillMarksIt() {
        String text = "Hey <@U1|sam>, see <https://l.example/e|the page> &amp; call 416-555-0199 :smile:";
        Item item = item(
                PayloadFormat.SLACK,
                "{\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"17.2\",\"user\":\"U2\",\"text\":\"" + text
                        + "\"}}");

        assertThat(item.passage().text()).isEqualTo("Hey @sam, see the page & call 416-555-0199 :smile:");
        assertThat(item.links()).containsExactly("https://l.example/e");
        int start = item.passage().text().indexOf("416");
        Place place = item.passage().places(start, start + 12).get(0);
        assertThat(text.substring(place.from(), place.to())).isEqualTo("416-555-0199");
    }

    @Test
    void anEditInSlackNamesTheOldMessage() {
        Item item = item(PayloadFormat.SLACK, """
                {"event":{"type":"message","subtype":"message_changed","channel":"C1","ts":"20.1","message":
                 {"type":"message","ts":"17.2","user":"U2","text":"new","edited":{"ts":"19.0"}}}}""");
        assertThat(item.id()).isEqualTo("C1/17.2");
        assertThat(item.version()).isEqualTo("19.0");
    }

    @Test
    void anEditInMatrixNamesTheOldMessage() {
        Item item = item(PayloadFormat.MATRIX, """
                {"type":"m.room.message","event_id":"$2","sender":"@a:b.example","origin_server_ts":1,"content":
                 {"body":"* new","m.new_content":{"body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"$1"}}}
                """);
        assertThat(item.id()).isEqualTo("$1");
        assertThat(item.passage().text()).isEqualTo("new");
    }

    @Test
    void discordMarkupIsRead() {
        assertThat(item(
                                PayloadFormat.DISCORD,
                                "{\"id\":\"1\",\"content\":\"<@5> reads <:book:99>\",\"author\":{\"id\":\"2\"}}")
                        .passage()
                        .text())
                .isEqualTo("@5 reads :book:");
    }

    @Test
    void aFacebookPostBringsItsComments() {
        List<Event> events = PayloadFormat.FACEBOOK.read("""
                {"id":"1","message":"post","from":{"id":"2","name":"A"},"created_time":"2012-12-05T00:58:26+0000",
                 "comments":{"data":[{"id":"3","message":"comment","from":{"id":"4"}}]}}""");
        assertThat(events).hasSize(2);
        assertThat(((Event.Written) events.get(0)).item().at()).isEqualTo(Instant.parse("2012-12-05T00:58:26Z"));
        assertThat(((Event.Written) events.get(1)).item().kind()).isEqualTo(PostKind.COMMENT);
    }

    @Test
    void theWordsOfACommentOnYouTubeAreThoseThatWereTyped() {
        assertThat(item(PayloadFormat.YOUTUBE, """
                        {"id":"1","snippet":{"textDisplay":"a<br>b","textOriginal":"a\\nb"}}""").passage().text()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MASTODON    | {"id":"7","content":null,"account":{"id":"9"}}
        MASTODON    | {"id":"7","content":5,"account":{"id":"9"}}
        MASTODON    | {"id":"7","content":"a","account":null}
        MASTODON    | {"id":"8","account":{"id":"2"},"reblog":{"id":"7","content":null,"account":{"id":"9"}}}
        ACTIVITYPUB | {"type":"Note","id":"7"}
        ACTIVITYPUB | {"type":"Note","id":"7","name":"a","content":5}
        DISCOURSE   | {"id":3}
        WORDPRESS   | {"id":103,"status":"approved"}
        SLACK       | {"type":"message","channel":"C1","ts":"1.1"}
        FACEBOOK    | {"id":"1","message":{}}
        DISCORD     | {"id":"1","content":null}
        MATRIX      | {"type":"m.room.message","event_id":"$2","content":{"body":null}}
        YOUTUBE     | {"id":"1","snippet":{}}
        """)
    void aPostWhoseWordsOrAuthorCannotBeReadGivesNoLineAndIsTold(PayloadFormat format, String payload)
            throws IOException {
        assertThat(((Event.Written) format.read(payload).get(0)).isWhole()).isFalse();
        Path file = Files.writeString(folder.resolve("post.json"), payload);
        Said said = Said.by("read", "--from", format.toString(), file.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("post.json: not-judged: post ").contains(" A person must look.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Note\",\"content\":\"\"}",
                "{\"type\":\"Page\",\"name\":\"Hours\"}",
                "{\"type\":\"Note\",\"attachment\":[{\"type\":\"Image\"}]}",
                "{\"type\":\"Note\",\"contentMap\":{\"fr\":\"a\"}}"
            })
    void aNoteMayGoWithoutWords(String payload) {
        assertThat(((Event.Written) PayloadFormat.ACTIVITYPUB.read(payload).get(0)).isWhole())
                .isTrue();
    }

    @Test
    void twoDocumentsAreNoPayloadAndTheComplaintNamesThePlace() {
        assertThatThrownBy(() -> PayloadFormat.MASTODON.read("{\"id\":\"1\"}\n{\"id\":\"2\"}"))
                .isInstanceOf(BadPayload.class)
                .hasMessage("It is not one whole JSON document. Look at line 2, column 1.");
    }

    @ParameterizedTest
    @EnumSource
    void nonsenseIsRefusedInPlainWords(PayloadFormat format) {
        for (String nonsense : List.of("", "x", "7", "null", "{", "{}", "{\"id\":null}")) {
            assertThatThrownBy(() -> format.read(nonsense))
                    .isInstanceOf(BadPayload.class)
                    .hasMessageEndingWith(".");
        }
    }

    private static Item item(PayloadFormat format, String payload) {
        return ((Event.Written) format.read(payload).get(0)).item();
    }
}

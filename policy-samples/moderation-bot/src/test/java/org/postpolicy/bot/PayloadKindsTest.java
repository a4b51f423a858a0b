package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.facts.PostKind;

/** Reads what posts can hold beside plain words, on each platform that has it. */
class PayloadKindsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ @sam hi :cat:  ~ {"id":"1","content":"<p><a class='mention' href='https://a.example/@sam'>@<span>sam</span></a> hi :cat:</p>"}
        ACTIVITYPUB ~ @sam hi :cat:  ~ {"type":"Note","content":"<p><a class='mention' href='https://a.example/@sam'>@<span>sam</span></a> hi :cat:</p>"}
        DISCOURSE   ~ @sam hi :cat:  ~ {"id":1,"cooked":"<p><a class='mention' href='/u/sam'>@sam</a> hi <img class='emoji' alt=':cat:'></p>"}
        WORDPRESS   ~ @sam hi \uD83D\uDC31 ~ {"id":1,"content":{"rendered":"<p>@sam hi <img class='emoji' alt='\uD83D\uDC31'></p>"}}
        SLACK       ~ @sam hi :cat:  ~ {"type":"message","channel":"C","ts":"1.1","text":"<@U1|sam> hi :cat:"}
        FACEBOOK    ~ Sam Lee hi \uD83D\uDC31 ~ {"id":"1","message":"Sam Lee hi \uD83D\uDC31","message_tags":[{"name":"Sam Lee","offset":0,"length":7}]}
        DISCORD     ~ @5 hi :cat:    ~ {"id":"1","content":"<@!5> hi <a:cat:99>"}
        MATRIX      ~ sam hi \uD83D\uDC31 ~ {"type":"m.room.message","event_id":"$1","content":{"body":"x","formatted_body":"<a href='https://matrix.to/#/@sam:a.example'>sam</a> hi \uD83D\uDC31"}}
        YOUTUBE     ~ @sam hi \uD83D\uDC31 ~ {"id":"1","snippet":{"textDisplay":"@sam hi \uD83D\uDC31"}}
        """)
    void namesAndEmojiAreWords(PayloadFormat format, String words, String payload) {
        Item item = only(format, payload);
        assertThat(item.passage().text()).isEqualTo(words);
        assertThat(item.passage().places(words.length() - 1, words.length())).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ COMMENT ~ {"id":"1","in_reply_to_id":"7","content":"a"}
        ACTIVITYPUB ~ COMMENT ~ {"type":"Note","inReplyTo":"https://a.example/7","content":"a"}
        DISCOURSE   ~ COMMENT ~ {"id":1,"post_number":2,"reply_to_post_number":1,"cooked":"a"}
        WORDPRESS   ~ COMMENT ~ {"id":1,"parent":7,"content":{"rendered":"a"}}
        SLACK       ~ REPLY   ~ {"type":"message","channel":"C","ts":"2.1","thread_ts":"1.1","text":"a"}
        DISCORD     ~ REPLY   ~ {"id":"1","content":"a","message_reference":{"message_id":"7"}}
        MATRIX      ~ REPLY   ~ {"type":"m.room.message","event_id":"$2","content":{"body":"x","formatted_body":"<mx-reply><blockquote>In reply to sam: b</blockquote></mx-reply>a","m.relates_to":{"m.in_reply_to":{"event_id":"$1"}}}}
        YOUTUBE     ~ REPLY   ~ {"id":"1","snippet":{"parentId":"7","textOriginal":"a"}}
        """)
    void anAnswerIsKnownAsSuchAndHoldsItsOwnWordsAlone(PayloadFormat format, PostKind kind, String payload) {
        Item item = only(format, payload);
        assertThat(item.kind()).isEqualTo(kind);
        assertThat(item.passage().text()).isEqualTo("a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ {"id":"1","content":"a","media_attachments":[{"type":"image","description":"a cat"}]}
        ACTIVITYPUB ~ {"type":"Note","content":"a","attachment":[{"type":"Image","name":"a cat"}]}
        DISCOURSE   ~ {"id":1,"cooked":"<p>a</p><p><img src='/c.png' alt='a cat'></p>"}
        WORDPRESS   ~ {"id":1,"content":{"rendered":"<p>a <img src='/c.png' alt='a cat'></p>"}}
        SLACK       ~ {"type":"message","subtype":"file_share","channel":"C","ts":"1.1","text":"a","files":[{"alt_txt":"a cat"}]}
        DISCORD     ~ {"id":"1","content":"a","attachments":[{"description":"a cat"}]}
        MATRIX      ~ {"type":"m.room.message","event_id":"$1","content":{"body":"x","formatted_body":"a <img src='mxc://a' alt='a cat'>"}}
        """)
    void theDescriptionOfAPictureIsRead(PayloadFormat format, String payload) {
        Item item = only(format, payload);
        assertThat(item.altTexts()).containsExactly("a cat");
        assertThat(item.passage().text()).isEqualTo("a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ {"id":"1","content":"<p>Which?</p>","poll":{"options":[{"title":"red"},{"title":"blue"}]}}
        ACTIVITYPUB ~ {"type":"Question","content":"Which?","oneOf":[{"type":"Note","name":"red"},{"type":"Note","name":"blue"}]}
        ACTIVITYPUB ~ {"type":"Question","content":"Which?","anyOf":[{"type":"Note","name":"red"},{"type":"Note","name":"blue"}]}
        DISCOURSE   ~ {"id":1,"cooked":"<p>Which?</p><div class='poll'><ul><li>red</li><li>blue</li></ul></div>"}
        DISCORD     ~ {"id":"1","content":"","poll":{"question":{"text":"Which?"},"answers":[{"poll_media":{"text":"red"}},{"poll_media":{"text":"blue"}}]}}
        """)
    void theAnswersOfAPollAreRead(PayloadFormat format, String payload) {
        assertThat(only(format, payload).passage().text().replace("\n\n", "\n")).isEqualTo("Which?\nred\nblue");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ {"id":"1","content":"<p class='quote-inline'>said</p><p>No.</p>"}
        ACTIVITYPUB ~ {"type":"Note","content":"<blockquote>said</blockquote><p>No.</p>"}
        DISCOURSE   ~ {"id":1,"cooked":"<aside class='quote'><div class='title'>sam:</div><blockquote><p>said</p></blockquote></aside><p>No.</p>"}
        WORDPRESS   ~ {"id":1,"content":{"rendered":"<blockquote>said</blockquote><p>No.</p>"}}
        MATRIX      ~ {"type":"m.room.message","event_id":"$1","content":{"body":"x","formatted_body":"<blockquote>said</blockquote>No."}}
        """)
    void whatSomebodyElseSaidIsMarkedAsQuoted(PayloadFormat format, String payload) {
        Passage passage = only(format, payload).passage();
        assertThat(passage.text()).startsWith("said").endsWith("No.");
        assertThat(passage.quoted(0, 4)).isTrue();
        assertThat(passage.quoted(passage.text().length() - 3, passage.text().length()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        MASTODON    ~ {"id":"1","spoiler_text":"spiders","content":"a"}
        ACTIVITYPUB ~ {"type":"Note","summary":"spiders","content":"a"}
        """)
    void aWarningIsTheTitle(PayloadFormat format, String payload) {
        assertThat(only(format, payload).title()).isEqualTo("spiders");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        DISCOURSE   ~ {"post":{"id":5,"user_deleted":true}}
        WORDPRESS   ~ {"id":5,"status":"spam"}
        DISCORD     ~ {"t":"MESSAGE_DELETE","d":{"id":"5"}}
        MATRIX      ~ {"type":"m.room.redaction","redacts":"5"}
        FACEBOOK    ~ {"entry":[{"changes":[{"value":{"post_id":"5","verb":"hide"}}]}]}
        """)
    void whatIsGoneIsTold(PayloadFormat format, String payload) {
        assertThat(format.read(payload)).containsExactly(new Event.Deleted("5"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        DISCOURSE ~ {"id":5,"version":1,"cooked":"a"} ~ {"id":5,"version":2,"cooked":"b"}
        WORDPRESS ~ {"id":5,"content":{"rendered":"a"}} ~ {"id":5,"content":{"rendered":"b"}}
        DISCORD   ~ {"id":"5","content":"a"} ~ {"t":"MESSAGE_UPDATE","d":{"id":"5","content":"b","edited_timestamp":"2026-03-04T15:31:00Z"}}
        FACEBOOK  ~ {"id":"5","message":"a"} ~ {"entry":[{"changes":[{"value":{"post_id":"5","verb":"edited","message":"b"}}]}]}
        YOUTUBE   ~ {"id":"5","snippet":{"textOriginal":"a"}} ~ {"id":"5","snippet":{"textOriginal":"b","updatedAt":"2026-03-04T15:31:00Z"}}
        ACTIVITYPUB ~ {"type":"Note","id":"5","content":"a"} ~ {"type":"Update","object":{"type":"Note","id":"5","content":"b","updated":"2026-03-04T15:31:00Z"}}
        """)
    void anEditIsAnotherVersionOfTheSamePost(PayloadFormat format, String first, String edited) {
        Item before = only(format, first);
        Item after = only(format, edited);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.passage().text()).isEqualTo("b");
    }

    @Test
    void theAnswersInAThreadAreReadToo() {
        List<Event> events = PayloadFormat.YOUTUBE.read("""
                {"snippet":{"topLevelComment":{"id":"1","snippet":{"textOriginal":"a"}}},
                 "replies":{"comments":[{"id":"2","snippet":{"textOriginal":"b","parentId":"1"}}]}}""");
        assertThat(events)
                .extracting(event -> ((Event.Written) event).item().passage().text())
                .containsExactly("a", "b");
    }

    private static Item only(PayloadFormat format, String payload) {
        assertThat(format.read(payload)).hasSize(1);
        return ((Event.Written) format.read(payload).get(0)).item();
    }
}

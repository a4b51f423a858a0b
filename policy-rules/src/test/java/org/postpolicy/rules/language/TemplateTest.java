package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Setup;

class TemplateTest {

    private static final Place PLACE = new Place("messages.yaml", 2, 7);
    private static final Submission SUBMISSION = new Submission(
            Post.comment("Hello").withTitle("Greetings"),
            null,
            Channel.own().withSetup(Setup.none().withComplaintContact("desk@library.example")),
            null);

    private final Problems problems = new Problems();

    @Test
    void aWordingFallsIntoWordsAndFacts() {
        List<Template.Part> parts = parse("Write to {channel.setup.complaintContact} about {{{post.title}}}.");

        assertThat(problems.list()).isEmpty();
        assertThat(filled(parts)).isEqualTo("Write to desk@library.example about {Greetings}.");
    }

    @Test
    void aFactInAPartThatIsUnknownIsUnknown() {
        List<Template.Part> parts = parse("{post.material.owner}");

        assertThat(((Template.Fact) parts.get(0)).in(SUBMISSION)).isNull();
    }

    @Test
    void whatTheEngineWorksOutCanBeNamed() {
        List<Template.Part> parts = parse("Answer until {post.responseDue}.");

        assertThat(problems.list()).isEmpty();
        assertThat(parts.get(1)).isInstanceOf(Template.Fact.class);
    }

    @Test
    void aWordingWithoutFactsSaysSo() {
        assertThat(template("Braces {{like these}} are words.").hasPlaceholders())
                .isFalse();
        assertThat(template("{audience.group}").hasPlaceholders()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{post}",
                "{post.}",
                "{.title}",
                "{post.computed}",
                "{post.computed.responseDue}",
                "{ post.title }",
                "{signals}",
                "{post.title.length}"
            })
    void aPlaceholderThatNamesNoSingleFactIsRefused(String wording) {
        parse(wording);

        assertThat(problems.list()).extracting(Problem::code).containsExactly("P135");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{post.title", "post.title}", "a } b", "{"})
    void aLonelyBraceIsRefused(String wording) {
        parse(wording);

        assertThat(problems.list()).extracting(Problem::code).containsExactly("P136");
    }

    @Property(tries = 300)
    void aTextWithItsBracesDoubledComesOutAsItWas(@ForAll String text) {
        Problems none = new Problems();
        String doubled = text.replace("{", "{{").replace("}", "}}");
        List<Template.Part> parts =
                Template.parse(Map.of("en", scalar(doubled)), none).parts("en");

        assertThat(none.list()).isEmpty();
        assertThat(filled(parts)).isEqualTo(text);
    }

    private static String filled(List<Template.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : parts) {
            text.append(
                    part instanceof Template.Literal literal
                            ? literal.text()
                            : ((Template.Fact) part).in(SUBMISSION).toString());
        }
        return text.toString();
    }

    private List<Template.Part> parse(String wording) {
        return template(wording).parts("en");
    }

    private Template template(String wording) {
        return Template.parse(Map.of("en", scalar(wording)), problems);
    }

    private static Value.Scalar scalar(String text) {
        return new Value.Scalar(text, Value.Kind.STRING, PLACE);
    }
}

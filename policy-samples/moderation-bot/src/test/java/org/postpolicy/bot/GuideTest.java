package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;
import tools.jackson.databind.JsonNode;

/** Runs what the guide and the page of the bot show. */
class GuideTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path GUIDE = MODULE.resolve("../../docs/moderate.md");
    private static final Path PAGE = MODULE.resolve("README.md");
    private static final Path SOURCE = MODULE.resolve("src/test/java/org/postpolicy/bot/GuideTest.java");
    private static final String HELD = "Call my mom at 416-555-0199!";

    @TempDir
    Path folder;

    private final PolicyEngine engine = PolicyEngine.load("toronto-public-library");

    /** What a host does. */
    private interface Desk {
        void publish();

        void askAPerson(List<Finding> findings);

        void refuse(List<Finding> findings);
    }

    private static void act(PolicyEngine engine, Submission submission, Desk desk) {
        // Guide begins
        Decision decision = engine.evaluate(submission);
        switch (decision.verdict()) {
            case ALLOW, ADVISE -> desk.publish();
            case HOLD -> desk.askAPerson(decision.reasons());
            case REJECT -> desk.refuse(decision.reasons());
        }
        // Guide ends
    }

    @Test
    void theGuideShowsTheLinesThatAreRun() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        List<String> stripped = source.stream().map(String::strip).toList();
        List<String> lines = source.subList(stripped.indexOf("// Guide begins") + 1, stripped.indexOf("// Guide ends"));
        assertThat(listings(GUIDE, "java"))
                .containsExactly(String.join("\n", lines).stripIndent() + "\n");
    }

    @Test
    void theLinesAskAPersonAboutATelephoneNumberAndPublishTheRest() {
        assertThat(done("I love dragons.")).containsExactly("publish");
        assertThat(done(HELD)).singleElement().asString().startsWith("ask [TPL-");
    }

    @Test
    void everyConfigurationThatIsShownIsGood() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "t0ken");
        List<String> shown = new ArrayList<>(listings(GUIDE, "yaml"));
        shown.addAll(listings(PAGE, "yaml"));
        assertThat(shown).hasSize(2);
        for (String configuration : shown) {
            Path file = Files.writeString(folder.resolve("bot.yaml"), configuration);
            assertThat(ConfigurationReader.read(file).mode()).isEqualTo(Mode.SHADOW);
        }
    }

    @Test
    void theBotOfTheGuideHoldsItsFirstPost() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "t0ken");
        MastodonSite site = new MastodonSite().has("@library-bot " + HELD);
        assertThat(Files.readString(GUIDE)).contains("`@library-bot " + HELD + "`");
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            String configuration = listings(GUIDE, "yaml").get(0);
            String here = configuration.replace(
                    "https://social.example", server.address().toString());
            Path file = Files.writeString(folder.resolve("bot.yaml"), here);
            assertThat(Said.by("run", "--dry-run", file.toString()).out()).startsWith("1  HOLD\n  would report: TPL-");
        }
    }

    @Test
    void theStatementThatIsShownIsTheOneThatIsWritten() throws IOException {
        Item item = Item.comment("1", "", Account.NOBODY, HtmlText.of("content", HELD));
        Statement statement = Statement.of(
                        item, engine.evaluate(children(HELD)), List.of(), "https://library.example/objections")
                .taking(List.of(ActionKind.REPORT));
        JsonNode written = Json.read(Json.MAPPER.writeValueAsString(statement.document()));
        JsonNode shown = Json.read(listings(GUIDE, "json").get(0));
        assertThat(shown.propertyNames()).isNotEmpty();
        for (String name : shown.propertyNames()) {
            assertThat(written.path(name)).as(name).isEqualTo(shown.path(name));
        }
        assertThat(Files.readString(GUIDE))
                .contains(written.propertyNames().stream()
                        .filter(name -> !name.equals("grounds"))
                        .map(name -> "`" + name + "`")
                        .toArray(String[]::new))
                .contains("`grounds[].evidence`", "`grounds[].clauses`", "`grounds[].explanation`");
        assertThat(written.path("grounds").path(0).path("explanation").propertyNames())
                .containsExactly("en", "fr");
    }

    private List<String> done(String text) {
        List<String> done = new ArrayList<>();
        act(engine, children(text), new Desk() {
            @Override
            public void publish() {
                done.add("publish");
            }

            @Override
            public void askAPerson(List<Finding> findings) {
                done.add("ask " + findings.get(0).clauses());
            }

            @Override
            public void refuse(List<Finding> findings) {
                done.add("refuse");
            }
        });
        return done;
    }

    private static Submission children(String text) {
        return new Submission(Post.comment(text), null, null, Audience.of(AudienceGroup.CHILDREN));
    }

    private static List<String> listings(Path page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}

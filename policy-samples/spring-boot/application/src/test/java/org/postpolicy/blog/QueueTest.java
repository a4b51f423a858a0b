package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyEngine;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do with what is on hold, and what they see before they post. */
class QueueTest {

    private static final String WORDS = "Robin's number is 416-555-0123, ask there.";

    private final RunningBlog blog = RunningBlog.shared();
    private final Visitor staff = Visitor.fromStaff(blog);

    private long held;

    @BeforeEach
    void somethingIsOnHold() {
        Visitor.of(blog).comments(3, WORDS);
        held = blog.bean(Entries.class).held().stream()
                .map(Entry::id)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Element entry(Document queue) {
        return queue.expectFirst("#entry-" + held);
    }

    private FormElement form(String css) {
        return staff.form("/staff/queue", "#entry-" + held + " " + css);
    }

    private Document answer(String review) {
        FormElement form = form("form.answers");
        form.select("input[type=radio]").forEach(radio -> radio.removeAttr("checked"));
        form.select("input[value=" + review + "]").attr("checked", "checked");
        return staff.send(form).page();
    }

    private EntryState state() {
        return blog.bean(Entries.class).find(held).orElseThrow().state();
    }

    @Test
    void theQueueShowsTheWordsAndTheClause() {
        Element entry = entry(staff.opens("/staff/queue"));
        assertThat(entry.select(".words mark").eachText()).containsExactly("416-555-0123");
        assertThat(entry.select(".clause").eachText()).contains("HL-3-1");
    }

    @Test
    void aDismissedSuspicionPublishesTheComment() {
        assertThat(answer("DISMISSED").text()).contains("The entry is published.");
        assertThat(state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(Visitor.of(blog).opens("/events/3").select(".comment .words").eachText())
                .contains(WORDS);
    }

    @Test
    void aConfirmedSuspicionRefusesTheComment() {
        assertThat(answer("CONFIRMED").text()).contains("The entry is refused.");
        assertThat(state()).isEqualTo(EntryState.REFUSED);
    }

    @Test
    void withoutAnAnswerItStaysOnHold() {
        assertThat(answer("UNREVIEWED").text()).contains("The entry stays on hold.");
        assertThat(state()).isEqualTo(EntryState.HELD);
    }

    @Test
    void anAnswerThatIsNoneIsRefused() {
        FormElement form = form("form.answers");
        form.select("input[checked]").attr("value", "MAYBE");
        assertThat(staff.send(form).status()).isEqualTo(400);
        assertThat(state()).isEqualTo(EntryState.HELD);
    }

    @Test
    void aPersonMayDecideAlone() {
        assertThat(staff.send(form("form[action$=publication]")).page().text()).contains("The entry is published.");
        assertThat(state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void whoComesTooLateIsTold() {
        FormElement publication = form("form[action$=publication]");
        staff.send(form("form[action$=refusal]"));
        assertThat(staff.send(publication).page().text()).contains("Somebody else has settled it already.");
        assertThat(state()).isEqualTo(EntryState.REFUSED);
    }

    @Test
    void whoSettledItIsOnRecord() {
        answer("DISMISSED");
        assertThat(blog.bean(JdbcClient.class)
                        .sql("select settled_by from entry where id = ?")
                        .param(held)
                        .query(String.class)
                        .single())
                .isEqualTo("editor");
        assertThat(blog.bean(Answers.class).of(held))
                .isNotEmpty()
                .allMatch(answer -> answer.review() == Review.DISMISSED);
    }

    @Test
    void aStoredDecisionHasNoWordsOfThePost() {
        assertThat(storedDecision(held)).contains("children-no-details").doesNotContain("416-555-0123");
        assertThat(blog.bean(Entries.class).find(held).orElseThrow().decision().findings())
                .flatExtracting(finding -> finding.evidence())
                .isNotEmpty()
                .extracting(Signal::excerpt)
                .containsOnlyNulls();
    }

    @Test
    void whoAsksForTheWordsMayKeepThem() {
        Entries entries = blog.bean(Entries.class);
        BlogProperties keeping = new BlogProperties(ZoneOffset.UTC, true);
        Desk desk =
                new Desk(blog.bean(PolicyEngine.class), entries, blog.bean(Answers.class), keeping, Clock.systemUTC());
        desk.submit(Entry.comment(
                entries.find(3).orElseThrow(), "Robin", WORDS, Clock.systemUTC().instant()));
        assertThat(storedDecision(entries.held().get(entries.held().size() - 1).id()))
                .contains("416-555-0123");
    }

    private String storedDecision(long id) {
        return blog.bean(JdbcClient.class)
                .sql("select decision from entry where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void theComposerShowsWhatThePolicySaysAndStoresNothing() {
        int before = blog.bean(Entries.class).held().size();
        FormElement form = composed("Vote for the Harbour Party on Monday, it is the best choice!");
        Document checked = staff.send(form, "check", "true").page();
        assertThat(checked.expectFirst(".findings").text())
                .contains("Somebody else must look at it", "takes no side in a vote", "HL-7-4");
        assertThat(checked.expectFirst("#body").val()).startsWith("Vote for");
        assertThat(blog.bean(Entries.class).held()).hasSize(before);
    }

    @Test
    void whatTheComposerHoldsGoesToTheQueue() {
        Document next = staff.send(composed("Vote for the Harbour Party on Tuesday, it is the best choice!"))
                .page();
        assertThat(next.expectFirst("#outcome").text()).contains("A librarian will look at it");
        assertThat(staff.opens("/staff/queue").text()).contains("Harbour Party on Tuesday");
    }

    @Test
    void adviceToStaffIsShownBeforePostingToo() {
        FormElement form = composed("The hockey playoffs start tonight: one goalie, three goals, and our team leads.");
        Visitor.fill(form, "topic", "cooking");
        Document advised = staff.send(form).page();
        assertThat(advised.expectFirst(".findings .verdict").text()).contains("Please read the advice first.");
        Document next =
                staff.send(advised.expectForm("#compose"), "advised", "true").page();
        assertThat(next.expectFirst("#outcome").text()).contains("It is published.");
    }

    private FormElement composed(String body) {
        FormElement form = staff.form("/staff/compose", "#compose");
        Visitor.fill(form, "title", "An evening");
        Visitor.fill(form, "body", body);
        form.select("option").removeAttr("selected");
        form.expectFirst("option[value=" + AudienceGroup.GENERAL + "]").attr("selected", "selected");
        return form;
    }
}

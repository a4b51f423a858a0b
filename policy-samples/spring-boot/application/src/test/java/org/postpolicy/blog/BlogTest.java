package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The pages for everybody, over the wire. */
class BlogTest {

    private static final long NOVELS = 1;
    private static final long CHILDREN = 3;

    private final RunningBlog blog = RunningBlog.shared();
    private final Visitor visitor = Visitor.of(blog);

    private static List<String> commentsOn(Document event) {
        return event.select(".comment .words").eachText();
    }

    @Test
    void aHarmlessCommentAppears() {
        Document page = visitor.comments(NOVELS, "I will bring Moby-Dick & a lamp.");
        assertThat(page.expectFirst("#outcome").text()).contains("It is published.");
        assertThat(commentsOn(page)).contains("I will bring Moby-Dick & a lamp.");
    }

    @Test
    void aTelephoneNumberWaitsForAPersonAndItsAuthorIsToldWhy() {
        Document page = visitor.comments(CHILDREN, "Call my mom at 416-555-0111!");
        assertThat(page.expectFirst("#outcome").text())
                .contains("A librarian will look at it before it appears.", "nothing that tells who somebody is");
        assertThat(commentsOn(page)).noneMatch(words -> words.contains("416"));
    }

    @Test
    void inFrenchEverythingIsFrench() {
        Document page = Visitor.whoReadsFrench(blog).comments(CHILDREN, "Appelez ma mère au 416-555-0112!");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.expectFirst("#outcome").text())
                .contains("Un membre du personnel le lira avant sa parution.", "rien qui dise qui est une personne");
        assertThat(page.text()).doesNotContain("??", "’’");
    }

    @Test
    void theLanguageThatSomebodyChoosesStays() {
        visitor.opens("/?language=fr");
        assertThat(visitor.opens("/").expectFirst("h1").text()).isEqualTo("Activités");
    }

    @Test
    void adviceIsShownFirstAndTheCommentMayBeSentAllTheSame() {
        String words = "The hockey playoffs start tonight: three goals, one goalie, and our team wins the league.";
        Document advised = visitor.comments(NOVELS, words);
        assertThat(advised.expectFirst(".findings").text())
                .contains("Before you send it:", "does not seem to belong on this page");
        assertThat(commentsOn(visitor.opens("/events/" + NOVELS))).doesNotContain(words);

        FormElement again = advised.expectForm("#write");
        Document page = visitor.send(again, "advised", "true").page();
        assertThat(commentsOn(page)).contains(words);
    }

    @Test
    void ofManyCommentsTheNewestHundredAreShown() {
        Desk desk = blog.bean(Desk.class);
        Entry event = blog.bean(Entries.class).find(2).orElseThrow();
        for (int number = 1; number <= 101; number++) {
            desk.submit(Entry.comment(event, "Robin", "Tale " + number + " of the sea", Instant.now()));
        }
        Document page = visitor.opens("/events/2");
        assertThat(commentsOn(page))
                .hasSize(100)
                .startsWith("Tale 2 of the sea")
                .endsWith("Tale 101 of the sea");
        assertThat(page.text()).contains("The newest 100 comments.");
    }

    @Test
    void anEmptyCommentIsExplained() {
        FormElement form = visitor.form("/events/" + NOVELS, "#write");
        Visitor.fill(form, "words", "  ");
        assertThat(visitor.send(form).page().select(".findings li").eachText())
                .containsExactlyInAnyOrder("Give a name or a pseudonym.", "Write something.");
    }

    @Test
    void markupInACommentIsOnlyText() {
        Document page = visitor.comments(NOVELS, "<b onclick=x>Bold</b> novels of the sea");
        assertThat(page.select(".comment b")).isEmpty();
        assertThat(commentsOn(page)).contains("<b onclick=x>Bold</b> novels of the sea");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        FormElement form = visitor.form("/events/" + NOVELS, "#write");
        Visitor.fill(form, "name", "Robin");
        Visitor.fill(form, "words", "Sent by another site.");
        form.select("[name=_csrf]").forEach(Element::remove);
        form.elements().removeIf(field -> field.attr("name").equals("_csrf"));
        Visitor.Reply reply = visitor.send(form);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.page().text()).contains("Open the page again");
        assertThat(commentsOn(visitor.opens("/events/" + NOVELS))).doesNotContain("Sent by another site.");
    }

    @Test
    void anEventThatDoesNotExistHasAPageThatSaysSo() {
        assertThat(visitor.opens("/events/4711").text()).contains("This page does not exist.");
    }

    @Test
    void onlyStaffMayLookAtTheQueueAndTheComposer() {
        assertThat(visitor.opens("/staff/queue").select("#login")).hasSize(1);
        assertThat(visitor.opens("/staff/compose").select("#login")).hasSize(1);
        assertThat(visitor.opens("/").select("header form")).isEmpty();
    }
}

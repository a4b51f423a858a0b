package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The profile for a database that outlives the program, on a real server. */
class PostgresqlIT {

    @TempDir
    private Path folder;

    @Test
    void aCommentIsHeldAnsweredAndPublishedAndSurvivesARestart() throws Exception {
        try (Postgresql server = Postgresql.startedIn(folder)) {
            try (RunningBlog blog = on(server)) {
                Visitor.of(blog).comments(3, "Call Robin at 416-555-0155!");
                assertThat(blog.bean(JdbcClient.class)
                                .sql("select decision from entry where state = 'HELD'")
                                .query(String.class)
                                .single())
                        .contains("children-no-details")
                        .doesNotContain("416-555-0155");
            }
            try (RunningBlog blog = on(server)) {
                Visitor staff = Visitor.fromStaff(blog);
                FormElement form = staff.form("/staff/queue", "form.answers");
                form.select("input[type=radio]").forEach(radio -> radio.removeAttr("checked"));
                form.select("input[value=DISMISSED]").attr("checked", "checked");
                assertThat(staff.send(form).page().text()).contains("The entry is published.");
                assertThat(Visitor.of(blog).opens("/events/3").text()).contains("Call Robin at 416-555-0155!");
            }
        }
    }

    private static RunningBlog on(Postgresql server) {
        return RunningBlog.with(
                HarbourBlog.class, "spring.profiles.active=postgresql", "spring.datasource.url=" + server.url());
    }
}

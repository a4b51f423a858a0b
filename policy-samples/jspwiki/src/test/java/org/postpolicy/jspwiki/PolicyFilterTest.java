package org.postpolicy.jspwiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.PolicyException;

class PolicyFilterTest {

    private static final Map<String, String> TORONTO = Map.of("packs", "toronto-public-library");
    private static final Map<String, String> HILL =
            Map.of("packs", "hill-library", "directory", "src/test/policies", "employees", "Staff");
    private static final Map<String, String> APPROVER = Map.of("jspwiki.approver.workflow.saveHeldPage", "Staff");
    private static final String THREAT = "I will hurt you when I find you.";
    private static final String REASON = "Contributions are welcome when they keep the library a welcoming place";

    @TempDir
    Path folder;

    private Path saved(String page) {
        return folder.resolve("pages").resolve(page + ".txt");
    }

    @Test
    void aPageThatNothingStandsAgainstIsSavedAndShown() throws Exception {
        try (RunningWiki wiki = new RunningWiki(folder, TORONTO, Map.of())) {
            assertThat(wiki.save("Books", "We read about dragons.", "en").body())
                    .contains("We read about dragons.");
            assertThat(saved("Books")).content().contains("dragons");
        }
    }

    @Test
    void aHeldPageIsRefusedWithTheReasonIfNobodyApproves() throws Exception {
        try (RunningWiki wiki = new RunningWiki(folder, TORONTO, Map.of())) {
            wiki.save("RejectedMessage", "Not saved: [{$message}]", "en");
            HttpResponse<String> refused = wiki.save("Threats", THREAT, "en");
            assertThat(refused.uri().toString()).contains("page=RejectedMessage");
            assertThat(refused.body()).contains("Not saved: " + REASON);
            assertThat(saved("Threats")).doesNotExist();
        }
    }

    @Test
    void aHeldPageIsSavedOnceSomebodyApproves() throws Exception {
        try (RunningWiki wiki = new RunningWiki(folder, TORONTO, APPROVER)) {
            wiki.save("ApprovalRequiredForPageChanges", "It waits: [{$message}]", "en");
            assertThat(wiki.save("Threats", THREAT, "en").body()).contains("It waits: " + REASON);
            assertThat(saved("Threats")).doesNotExist();

            assertThat(wiki.approveAllAsEmployee()).isEqualTo("approved 1");
            assertThat(saved("Threats")).content().contains(THREAT);
        }
    }

    @Test
    void aRejectedPageIsRefusedInTheLanguageOfItsAuthorAndNotQueued() throws Exception {
        try (RunningWiki wiki = new RunningWiki(folder, HILL, APPROVER)) {
            wiki.saveAsEmployee("RejectedMessage", "[{$message}]");
            HttpResponse<String> refused = wiki.save("Chez <b>nous</b>", "Notre ville", "fr-CA");
            assertThat(refused.body()).contains("n&apos;a pas été enregistrée").doesNotContain("<b>");
            assertThat(wiki.approveAllAsEmployee()).isEqualTo("approved 0");
        }
    }

    @Test
    void whoeverHasTheRoleOfEmployeesWritesForTheInstitution() throws Exception {
        try (RunningWiki wiki = new RunningWiki(folder, HILL, Map.of())) {
            assertThat(wiki.saveAsEmployee("Town", "Our town in old pictures").body())
                    .contains("old pictures");
            assertThat(saved("Town")).exists();
        }
    }

    @Test
    void adviceIsShownAndThePageIsSaved() throws Exception {
        Map<String, String> worcester = Map.of("packs", "worcester-public-library", "employees", "Staff");
        try (RunningWiki wiki = new RunningWiki(folder, worcester, Map.of())) {
            assertThat(wiki.saveAsEmployee("Hours", "We recieve new books on Monday.")
                            .body())
                    .contains("We recieve new books", "Please check spelling and grammar once more");
            assertThat(saved("Hours")).exists();
        }
    }

    @Test
    void theWikiDoesNotStartWithoutItsPolicies() {
        assertThatThrownBy(() -> new PolicyFilter().initialize(null, new Properties()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Add a param \"packs\"");
        Properties unknown = new Properties();
        unknown.setProperty("packs", "nowhere-public-library");
        assertThatThrownBy(() -> new PolicyFilter().initialize(null, unknown)).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> new RunningWiki(folder, Map.of("packs", "nowhere-public-library"), Map.of()))
                .hasStackTraceContaining("nowhere-public-library");
    }
}

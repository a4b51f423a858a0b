package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.rules.workshop.Completeness;
import org.postpolicy.workbench.Desk.Said;
import org.postpolicy.workbench.Guide.Part;

/**
 * Follows the page for policy writers from an empty folder on, and tries every listing of its reference.
 *
 * <p>{@code -Dpostpolicy.docs.write=true} writes what the command says into the page.
 */
class WriteGuideTest {

    private static final Path PAGE = Path.of("../../docs/write.md");
    private static final String PACK = "policies/millpond-library";

    @TempDir
    private Path folder;

    private static Guide guide() throws IOException {
        return Guide.of(Files.readString(PAGE));
    }

    @Test
    void whoFollowsThePageHasACompletePack() throws IOException {
        String followed = guide().with(new GuideWalk(folder)::follow);
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.writeString(PAGE, followed);
        }

        assertThat(PAGE)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(followed);
        assertThat(Completeness.problems(folder.resolve(PACK))).isEmpty();
        assertThat(new Desk().calls("check", folder.resolve(PACK).toString()).status())
                .isZero();
        assertThat(new Desk().calls("test", folder.resolve(PACK).toString()).status())
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyListingOfTheReferenceIsTrue() throws IOException {
        return guide().listings().stream()
                .filter(WriteGuideTest::isFragment)
                .map(part -> DynamicTest.dynamicTest("line " + part.line(), () -> tryOut(part)));
    }

    @Test
    void noListingIsLeftUntried() throws IOException {
        assertThat(guide().listings())
                .hasSizeGreaterThan(30)
                .allMatch(part -> isFragment(part)
                        || GuideWalk.isFile(part)
                        || part.info().equals("console"));
    }

    private static boolean isFragment(Part part) {
        return part.words().get(0).equals("drl") && !GuideWalk.isFile(part);
    }

    /** Puts a listing into a rule, checks it, and compares what is wrong with what the page says. */
    private void tryOut(Part part) {
        Path pack = folder.resolve("line-" + part.line());
        GuideWalk.write(pack.resolve("pack.yaml"), """
                id: %s
                institution: millpond-library
                title: { en: Reference }
                version: 0.1.0
                zone: America/Toronto
                source: "The reference"
                languages: [en]
                """.formatted(pack.getFileName()));
        GuideWalk.write(pack.resolve("clauses.yaml"), """
                - { id: MPL-2, section: "2", says: { en: Two }, rules: [listing] }
                - { id: MPL-4, section: "4", says: { en: Four }, pending: true }
                """);
        GuideWalk.write(pack.resolve("messages.yaml"), "listing: { en: A listing. }\n");
        GuideWalk.write(pack.resolve("rules/listing.drl"), """
                package %s
                import org.postpolicy.facts.*
                rule "listing"
                    @clause( "MPL-2" )
                    @verdict( "%s" )
                when
                %sthen
                end
                """.formatted(
                        pack.getFileName().toString().replace('-', '_'),
                        part.words().contains("reject") ? "REJECT" : "HOLD",
                        part.text()));

        assertThat(problemsOf(pack)).containsExactlyElementsOf(expected(part));
    }

    /** Every listing lacks scenarios; one that is refused has a problem besides. */
    private static List<String> expected(Part part) {
        return part.words().contains("refused") ? List.of("P301", part.words().get(2)) : List.of("P301");
    }

    private static List<String> problemsOf(Path pack) {
        Said said = new Desk().calls("check", "--format", "json", pack.toString());
        Map<?, ?> report = (Map<?, ?>) ((List<?>) Desk.json(said.out().strip()).get("packs")).get(0);
        return ((List<?>) report.get("problems"))
                .stream()
                        .map(problem -> ((Map<?, ?>) problem).get("code").toString())
                        .toList();
    }
}

package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.rules.workshop.PackPage;
import org.postpolicy.workbench.Desk.Said;

class DocsTest {

    private static final Path PACK = Desk.packs().resolve(Desk.PACK);

    @TempDir
    private Path folder;

    @Test
    void thePageOfAPackIsShown() {
        assertThat(new Desk().calls("docs", PACK.toString()))
                .isEqualTo(new Said(0, PackPage.of(PACK).text(), ""));
    }

    @Test
    void thePageSaysWhatTheInstitutionIsCalled() {
        assertThat(PackPage.of(PACK).text())
                .contains("| institution | Brook Library, Bibliothèque du Ruisseau, `brook-library` |");
    }

    @Test
    void everyPackOfAFolderGetsAFile() {
        Path pages = folder.resolve("pages");

        Said said =
                new Desk().calls("docs", "--to", pages.toString(), Desk.packs().toString());

        Path page = pages.resolve("brook-library.md");
        assertThat(said).isEqualTo(new Said(0, page + "\n", ""));
        assertThat(page)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(PackPage.of(PACK).text());
    }

    @Test
    void programsReadThePageAsJson() {
        Map<String, Object> document = Desk.json(
                new Desk().calls("docs", "--format", "json", PACK.toString()).out());

        Map<?, ?> page = (Map<?, ?>) ((List<?>) document.get("pages")).get(0);
        assertThat(page.get("pack")).isEqualTo("brook-library");
        assertThat(page.get("file")).isNull();
        assertThat(page.get("text")).isEqualTo(PackPage.of(PACK).text());
        assertThat((List<?>) page.get("problems")).isEmpty();
    }

    @Test
    void whoeverPublishesAPageIsToldWhatIsNotWrittenYet() throws IOException {
        Path pack = Desk.copyOfPacks(folder.resolve("packs")).resolve(Desk.PACK);
        Path header = pack.resolve("pack.yaml");
        Files.writeString(header, Files.readString(header).replaceFirst("source: .*", "source: \"<your words: x>\""));

        Said said = new Desk().calls("docs", pack.toString());
        Said forPrograms = new Desk().calls("docs", "--format", "json", pack.toString());

        assertThat(said.status()).isZero();
        assertThat(said.err())
                .isEqualTo("brook-library: 1 text still waits for your words. Call check: it names each.\n");
        assertThat(forPrograms.err()).isEmpty();
        Map<?, ?> page = (Map<?, ?>) ((List<?>) Desk.json(forPrograms.out()).get("pages")).get(0);
        assertThat((List<?>) page.get("unwritten")).hasSize(1);
    }

    @Test
    void aPackThatIsNotInOrderGetsNoPage() throws IOException {
        Path pack = Desk.copyOfPacks(folder.resolve("packs")).resolve(Desk.PACK);
        Desk.replace(pack.resolve("pack.yaml"), "version: 1.2.0", "version: soon");

        Said said = new Desk().calls("docs", "--to", folder.resolve("pages").toString(), pack.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(pack.resolve("pack.yaml") + ":6:10: P126 ");
        assertThat(folder.resolve("pages/brook-library.md")).doesNotExist();
    }

    @Test
    void aFolderWithoutPacksIsAProblem() throws IOException {
        Said said = new Desk()
                .calls("docs", Files.createDirectory(folder.resolve("none")).toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("P102");
    }
}

package org.postpolicy.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.Problems;

class ClassPathPacksTest {

    private static final ClassPathPacks PACKS = new ClassPathPacks("/sample-policies/");

    private final Problems problems = new Problems();

    @Test
    void thePacksAreThoseOfTheList() {
        assertThat(PACKS.ids()).containsExactly("first-library", "second-library");
    }

    @Test
    void aPackIsTheSameOnTheClassPathAndInAFolder() {
        Path folder = Path.of("src", "test", "resources", "sample-policies", "second-library");

        assertThat(PACKS.read("second-library", problems).map(PackFiles::fingerprint))
                .isEqualTo(PackFolder.read(folder, problems).map(PackFiles::fingerprint))
                .isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anUnknownPackIsAProblemThatNamesTheNearest() {
        assertThat(PACKS.read("secnd-library", problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly("P109");
        assertThat(problems.list().get(0).remedy()).isEqualTo("Did you mean \"second-library\"?");
    }

    @Test
    void theBuildListsTheFilesOfEveryBuiltInPack() throws IOException {
        for (String id : BuiltInPacks.ids()) {
            Path folder = Path.of("src", "main", "resources", "policies", id);

            assertThat(BuiltInPacks.read(id, problems).map(PackFiles::fingerprint))
                    .isEqualTo(PackFolder.read(folder, problems).map(PackFiles::fingerprint));
        }
        assertThat(problems.list()).isEmpty();
        assertThat(BuiltInPacks.ids()).isEqualTo(foldersIn(Path.of("src", "main", "resources", "policies")));
    }

    private static List<String> foldersIn(Path policies) throws IOException {
        if (!Files.exists(policies)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(policies)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}

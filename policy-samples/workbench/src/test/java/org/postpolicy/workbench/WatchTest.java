package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class WatchTest {

    @TempDir
    private Path packs;

    private final ExecutorService beside = Executors.newSingleThreadExecutor();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Path pack;

    @BeforeEach
    void copyThePacks() throws IOException {
        pack = Desk.copyOfPacks(packs).resolve(Desk.PACK);
    }

    @AfterEach
    void goHome() {
        beside.shutdownNow();
    }

    private Future<Integer> watch(String... arguments) {
        return beside.submit(
                () -> new Desk().listensThrough(screen).calls(arguments).status());
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private long looks(String sign) {
        return shown().lines().filter(line -> line.startsWith(sign)).count();
    }

    @Test
    void everySaveIsLookedAtUntilSomebodyEndsIt() throws Exception {
        Future<Integer> watching = watch("watch", pack.toString());
        await().until(() -> shown().contains("All is well."));

        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS");
        await().until(() -> shown().contains("brook-library: 1 problem\nWaiting for the next change"));
        assertThat(shown()).contains("rules/no-videos.drl:9:32: P215", "Did you mean \"VIDEO\"?");

        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEOS", "PostFormat.VIDEO");
        await().until(() -> looks("All is well.") == 2);
        assertThat(looks("--- ")).isEqualTo(3);

        beside.shutdownNow();
        assertThat(watching.get()).isZero();
    }

    @Test
    void onlyThePackThatChangedIsLookedAtAgain() throws IOException {
        assertThat(new Desk()
                        .calls("new", packs.resolve("pond-library").toString())
                        .status())
                .isZero();
        watch("watch", "--format", "json", packs.toString());
        await().until(() -> shown().endsWith("}\n"));

        Files.writeString(packs.resolve("pond-library/rules/.hidden"), "not looked at");
        Files.writeString(packs.resolve("pond-library/surprise.txt"), "no file of a pack");
        await().until(() -> looks("{") == 2);

        List<Map<String, Object>> looks = shown().lines().map(Desk::json).toList();
        assertThat(looks.get(0)).containsEntry("sound", true);
        assertThat((List<?>) looks.get(0).get("packs")).hasSize(2);
        assertThat(looks.get(1)).containsEntry("sound", false);
        assertThat((List<?>) looks.get(1).get("packs")).hasSize(1);
        assertThat(looks.get(1).toString()).contains("pond-library", "P107").doesNotContain("brook-library");
    }
}

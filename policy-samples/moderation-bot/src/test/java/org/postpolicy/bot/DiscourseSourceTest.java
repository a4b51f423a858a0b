package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.bot.LoopbackServer.Reply;
import tools.jackson.databind.JsonNode;

/** Runs a bot on a forum whose webhooks it has missed. */
class DiscourseSourceTest {

    private static final int PAGE = 50;

    @TempDir
    Path folder;

    private final List<String> flagged = new CopyOnWriteArrayList<>();
    private volatile int posts;

    @Test
    void aBotThatBeginsNowLeavesTheOldPostsAloneAndMissesNoneAfterwards() throws Exception {
        posts = 30;
        run("start: now", request -> Fault.NONE);
        assertThat(flagged).isEmpty();
        posts = 155;
        run("start: now", request -> request % 3 == 0 ? Fault.TOO_MANY : Fault.NONE);
        assertThat(flagged)
                .containsExactly(IntStream.rangeClosed(31, 155)
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new));
        run("start: now", request -> Fault.NONE);
        assertThat(flagged).hasSize(125);
    }

    @Test
    void aBotThatBeginsAtTheBeginningJudgesEveryPostOldestFirst() throws Exception {
        posts = 101;
        run("start: beginning", request -> Fault.NONE);
        assertThat(flagged).hasSize(101).startsWith("1", "2");
    }

    @Test
    void aForumWithoutPostsIsNoTrouble() throws Exception {
        run("start: now", request -> Fault.NONE);
        posts = 1;
        run("start: now", request -> Fault.NONE);
        assertThat(flagged).containsExactly("1");
    }

    private void run(String start, IntFunction<Fault> faults) throws Exception {
        try (LoopbackServer server = new LoopbackServer(this::answer, faults)) {
            Trial trial = Trial.in(folder);
            Path file = trial.file("discourse", server.address(), "mode: act");
            Files.writeString(file, Files.readString(file).replace("start: beginning", start));
            assertThat(trial.run(ConfigurationReader.read(file)).well()).isTrue();
        }
    }

    private Reply answer(String method, URI address, JsonNode body, HttpExchange exchange) {
        if (method.equals("POST")) {
            flagged.add(Json.text(body, "id"));
            return new Reply(200, Map.of());
        }
        String query = String.valueOf(address.getQuery());
        int before = query.startsWith("before=") ? Integer.parseInt(query.substring(7)) : posts + 1;
        List<Map<String, Object>> page = new ArrayList<>();
        for (int id = before - 1; id > Math.max(0, before - 1 - PAGE); id--) {
            page.add(Map.of("id", id, "cooked", "<p>Call my mom at 416-555-0199, number " + id + "</p>"));
        }
        return new Reply(200, Map.of("latest_posts", page));
    }
}

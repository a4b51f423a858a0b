package org.postpolicy.bot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A bot in a folder of its own.
 *
 * @param folder where configuration and journal stand
 * @param longestAnswer how long the bot waits for an answer
 * @param said what the bot told, and how long it waited
 */
record Trial(Path folder, Duration longestAnswer, List<String> said) {

    static Trial in(Path folder) {
        return new Trial(folder, Duration.ofMinutes(5), new CopyOnWriteArrayList<>());
    }

    Trial waitingNoLongerThan(Duration time) {
        return new Trial(folder, time, said);
    }

    Configuration configuration(URI address, String more) throws IOException {
        return ConfigurationReader.read(file(address, more));
    }

    Path file(URI address, String more) throws IOException {
        return file("mastodon", address, more);
    }

    Path file(String platform, URI address, String more) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), ListeningBot.SECRET);
        Files.writeString(folder.resolve("token.txt"), "t0ken");
        return Files.writeString(folder.resolve("bot.yaml"), """
                platform: %s
                address: %s
                account: library-bot
                token-file: token.txt
                packs: [toronto-public-library]
                appeal: https://library.example/objections
                secret-file: secret.txt
                port: 0
                watch: local
                start: beginning
                channel: { audience: CHILDREN, terms: usual }
                %s
                """.formatted(platform, address, more));
    }

    /** Waits for nothing, and remembers how long it should have. */
    Patience patience() {
        return (Duration time) -> said.add("pause " + time);
    }

    Bot bot(Configuration configuration) {
        return bot(configuration, patience());
    }

    Bot bot(Configuration configuration, Patience patience) {
        Platform platform = Platforms.of(configuration.connection(), longestAnswer, patience, said::add);
        return new Bot(configuration, platform, patience, said::add);
    }

    Bot.Ended run(Configuration configuration) throws InterruptedException, IOException {
        return bot(configuration).run(true);
    }
}

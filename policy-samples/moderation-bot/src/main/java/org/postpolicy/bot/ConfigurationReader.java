package org.postpolicy.bot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Verdict;

/** Reads the file in which an institution says how its bot is to behave. */
final class ConfigurationReader {

    private static final Set<String> NAMES = names(
            "platform",
            "address",
            "account",
            "token-file",
            "secret-file",
            "port",
            "room",
            "watch",
            "start",
            "mode",
            "packs",
            "packs-folder",
            "channel",
            "channels",
            "authors",
            "leave-alone",
            "actions",
            "language",
            "appeal",
            "journal");

    private final Path folder;
    private final String name;
    private final YamlSection root;

    private ConfigurationReader(Path file) {
        folder = file.toAbsolutePath().getParent();
        name = file.getFileName().toString();
        root = YamlSection.read(file, NAMES);
    }

    /**
     * Reads a configuration.
     *
     * @param file the file; the paths in it start from its folder
     * @throws Misconfigured if something is wrong, with the line
     */
    static Configuration read(Path file) {
        return new ConfigurationReader(file).configuration();
    }

    private static Set<String> names(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private Configuration configuration() {
        Connection connection = connection();
        root.require("packs", "[toronto-public-library]");
        return new Configuration(
                connection,
                root.word("mode", Mode.class, Mode.SHADOW),
                root.texts("packs"),
                root.has("packs-folder") ? folder.resolve(root.text("packs-folder")) : null,
                mapping(),
                actions(connection.platform()),
                new Notice(language(), root.needed("appeal", "https://library.example/objections")),
                journal());
    }

    /** Two bots in one folder need two journals; what a bot wrote before that was so is still its journal. */
    private Path journal() {
        if (root.has("journal")) {
            return folder.resolve(root.text("journal"));
        }
        Path own = folder.resolve(name.replaceFirst("\\.ya?ml$", "") + ".journal");
        Path earlier = folder.resolve("bot.journal");
        boolean goesOn = !Files.exists(own) && Files.exists(earlier) && !Files.exists(folder.resolve("bot.yaml"));
        return goesOn ? earlier : own;
    }

    private Connection connection() {
        root.require("platform", "mastodon");
        PlatformName platform = root.word("platform", PlatformName.class, null);
        String secret = platform.sendsWebhooks() ? secret("secret-file") : null;
        String room = platform == PlatformName.SLACK ? root.needed("room", "C0123456789") : root.text("room");
        return new Connection(
                platform,
                address(platform),
                root.needed("account", "library-bot"),
                secret("token-file"),
                secret,
                port(),
                room,
                root.word("watch", Watch.class, Watch.MENTIONS),
                root.word("start", Start.class, Start.NOW));
    }

    private URI address(PlatformName platform) {
        String usual = platform == PlatformName.SLACK ? "https://slack.com" : null;
        String written =
                usual == null || root.has("address") ? root.needed("address", "https://social.example") : usual;
        String bare = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        if (bare.contains("@")) {
            throw root.wrong(
                    "address",
                    "An address with a name or a password in it is not kept secret. Write the address alone, and the"
                            + " secret into token-file.");
        }
        boolean local = bare.startsWith("http://127.0.0.1:") || bare.startsWith("http://localhost:");
        if (!bare.matches("https?://[^/ ]+(/[^ ]*)?") || !bare.startsWith("https://") && !local) {
            throw root.wrong(
                    "address", "\"" + written + "\" is not a safe address. Write one that begins with https://.");
        }
        return URI.create(bare);
    }

    private int port() {
        String port = root.has("port") ? root.text("port") : "8090";
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw root.wrong("port", "\"" + port + "\" is not a port. Write a number up to 65535.");
        }
        return Integer.parseInt(port);
    }

    /** Secrets stand in files of their own, so that a configuration can be shown to anybody. */
    private String secret(String name) {
        Path file = folder.resolve(root.needed(name, name.replace("-file", ".txt")));
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty() || secret.contains("\n")) {
                throw root.wrong(name, "The file " + file.getFileName() + " should hold one line: the secret itself.");
            }
            return secret;
        } catch (IOException e) {
            throw root.wrong(
                    name,
                    "The file " + file.getFileName() + " cannot be read. Put it beside the configuration, readable"
                            + " by nobody else.");
        }
    }

    private Mapping mapping() {
        YamlSection authors = root.section("authors", names("official", "employees", "trustees"));
        YamlSection usual = root.section("channel", ChannelSettings.NAMES);
        return new Mapping(
                usual == null ? ChannelSettings.USUAL : ChannelSettings.read(usual),
                channels(),
                authors == null ? List.of() : authors.texts("official"),
                authors == null ? List.of() : authors.texts("employees"),
                authors == null ? List.of() : authors.texts("trustees"),
                root.texts("leave-alone"));
    }

    private Map<String, ChannelSettings> channels() {
        Map<String, ChannelSettings> channels = new LinkedHashMap<>();
        YamlSection section = root.section("channels", Set.of());
        if (section != null) {
            for (String name : section.names()) {
                channels.put(name, ChannelSettings.read(section.section(name, ChannelSettings.NAMES)));
            }
        }
        return channels;
    }

    private Map<Verdict, List<ActionKind>> actions(PlatformName platform) {
        ActionKind usual = platform.can(ActionKind.REPORT) ? ActionKind.REPORT : ActionKind.HOLD;
        Map<Verdict, List<ActionKind>> actions = new EnumMap<>(Verdict.class);
        actions.put(Verdict.ADVISE, List.of(ActionKind.RECORD));
        actions.put(Verdict.HOLD, List.of(usual));
        actions.put(Verdict.REJECT, List.of(usual));
        YamlSection section = root.section("actions", names("advise", "hold", "reject"));
        if (section != null) {
            for (String name : section.names()) {
                actions.put(Verdict.valueOf(name.toUpperCase(Locale.ROOT)), actions(section, name, platform));
            }
        }
        return actions;
    }

    private static List<ActionKind> actions(YamlSection section, String name, PlatformName platform) {
        if (section.texts(name).contains("delete")) {
            throw section.wrong(
                    name,
                    "A bot never deletes: a program may be wrong. Write hold or report, and let a person decide.");
        }
        List<ActionKind> actions = section.words(name, ActionKind.class);
        for (ActionKind action : actions) {
            if (!platform.can(action)) {
                throw section.wrong(
                        name, "On " + platform.format() + " the bot cannot " + action + ". Choose another action.");
            }
        }
        return actions;
    }

    private Locale language() {
        String language = root.has("language") ? root.text("language") : "en";
        if (!language.equals("en") && !language.equals("fr")) {
            throw root.wrong("language", "The notices speak en and fr, and not \"" + language + "\".");
        }
        return Locale.forLanguageTag(language);
    }
}

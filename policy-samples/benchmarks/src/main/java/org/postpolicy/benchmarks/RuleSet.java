package org.postpolicy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.postpolicy.PolicyEngine;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Role;
import org.postpolicy.rules.drools.RuleEngine;
import org.postpolicy.rules.drools.RuleReader;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;

/** The rules that are measured: those of a shipped pack, or as many as asked for in the shape of shipped ones. */
final class RuleSet {

    private static final String PACKAGE = "package %s%n%nimport org.postpolicy.facts.*%n%n";

    private RuleSet() {}

    /** Returns rule files by name: of a pack, or {@code made-N} for N rules in the shape of shipped ones. */
    static Map<String, String> files(String name) {
        return name.startsWith("made-") ? made(Integer.parseInt(name.substring(5))) : shipped(name);
    }

    /** Returns the rule files of several shipped packs as those of one pack, each named after the pack it comes from. */
    static Map<String, String> joined(String id, List<String> packs) {
        Map<String, String> joined = new LinkedHashMap<>();
        for (String pack : packs) {
            shipped(pack)
                    .forEach((name, text) -> joined.put(
                            pack + "-" + name,
                            text.replace("package " + pack.replace('-', '_'), "package " + id.replace('-', '_'))
                                    .replace("rule \"" + name + "\"", "rule \"" + pack + "-" + name + "\"")));
        }
        return joined;
    }

    /** Reads the files with the library's own reader. */
    static List<RuleDefinition> read(String pack, Map<String, String> files) {
        Problems problems = new Problems();
        KnownSignals known = new KnownSignals();
        for (int i = 0; i < Math.max(30, files.size() / 4); i++) {
            known.add(Set.of("made-" + i));
        }
        RuleReader reader = new RuleReader(pack, known);
        List<RuleDefinition> rules = new ArrayList<>();
        files.forEach(
                (name, text) -> reader.read(name, name + ".drl", text, problems).ifPresent(rules::add));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return rules;
    }

    private static Map<String, String> shipped(String pack) {
        Map<String, String> files = new LinkedHashMap<>();
        PolicyEngine.load(pack).packs().get(0).clauses().stream()
                .flatMap(clause -> clause.rules().stream())
                .distinct()
                .forEach(rule -> files.put(rule, resource("/policies/" + pack + "/rules/" + rule + ".drl")));
        return files;
    }

    private static String resource(String name) {
        try (InputStream in = RuleEngine.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> made(int count) {
        Random random = new Random(7);
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put("rule-" + i, String.format(PACKAGE, "made") + rule(i, Math.max(30, count / 4), random));
        }
        return files;
    }

    private static String rule(int number, int kinds, Random random) {
        List<String> lines = new ArrayList<>();
        Role role = Role.values()[random.nextInt(Role.values().length)];
        String capacity = random.nextBoolean() ? ", capacity == Capacity.OFFICIAL" : "";
        lines.add("Author( role == Role." + role + capacity + " )");
        lines.add("Channel( owner == ChannelOwner.OWN_INSTITUTION" + (random.nextBoolean() ? ", official" : "") + " )");
        if (random.nextBoolean()) {
            AudienceGroup group = AudienceGroup.values()[random.nextInt(AudienceGroup.values().length)];
            lines.add("Audience( group == AudienceGroup." + group + " )");
        }
        if (number % 4 == 3) {
            lines.add("Post( kind == PostKind.COMMENT, purposes contains Purpose.PERSONAL )");
        } else {
            lines.add("Signal( kind == \"made-" + random.nextInt(kinds) + "\" )");
        }
        if (number % 9 == 0) {
            lines.add("not Signal( kind == \"disclaimer\" )");
        }
        return "rule \"rule-" + number + "\"\n    @clause( \"M-" + number + "\" )\n    @verdict( \"HOLD\" )\nwhen\n    "
                + String.join("\n    ", lines) + "\nthen\nend\n";
    }
}

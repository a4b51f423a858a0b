package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;

/** Writes rules of the subset at random: every operator, parts, bindings, {@code not}, {@code or}, nested conditions. */
final class RandomRules {

    private static final List<FactType> SINGLE =
            List.of(FactType.POST, FactType.AUTHOR, FactType.CHANNEL, FactType.AUDIENCE);

    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed);
    }

    Map<String, String> files(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = "random-" + i;
            files.put(name, rule(name));
        }
        return files;
    }

    private String rule(String name) {
        List<String> lines = new ArrayList<>();
        boolean bound = random.nextInt(3) == 0;
        if (bound) {
            lines.add("$c : Channel( " + (random.nextBoolean() ? condition(FactType.CHANNEL) : "") + " )");
        }
        int singles = random.nextInt(3);
        for (int i = 0; i < singles; i++) {
            FactType fact = pick(SINGLE);
            lines.add((random.nextInt(6) == 0 ? "not " : "") + pattern(fact, bound));
        }
        int signals = random.nextInt(3);
        for (int i = 0; i < signals; i++) {
            String signal = pattern(FactType.SIGNAL, bound);
            switch (random.nextInt(5)) {
                case 0 -> lines.add("not " + signal);
                case 1 -> lines.add("( " + signal + " or " + pattern(FactType.SIGNAL, bound) + " )");
                case 2 -> lines.add("(or " + signal + " " + pattern(pick(SINGLE), false) + ")");
                default -> lines.add(signal);
            }
        }
        if (random.nextInt(5) == 0) {
            lines.add((random.nextBoolean() ? "not " : "") + pattern(FactType.CONCERN, false));
        }
        if (lines.isEmpty() || lines.stream().allMatch(line -> line.contains("Channel("))) {
            lines.add(pattern(FactType.SIGNAL, false));
        }
        return "package random\n\nimport org.postpolicy.facts.*\n\nrule \"" + name + "\"\n    @clause( \"R-1\" )\n"
                + "    @verdict( \"HOLD\" )\nwhen\n    " + String.join("\n    ", lines) + "\nthen\nend\n";
    }

    private String pattern(FactType fact, boolean bound) {
        int count = 1 + random.nextInt(2);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            conditions.add(condition(fact));
        }
        if (bound && fact == FactType.SIGNAL && random.nextBoolean()) {
            conditions.add("kind " + (random.nextBoolean() ? "" : "not ") + "memberOf $c.termsProhibits");
        }
        if (bound && fact == FactType.POST && random.nextBoolean()) {
            conditions.add(
                    "format != null, format " + (random.nextBoolean() ? "" : "not ") + "memberOf $c.acceptedFormats");
        }
        return fact.ruleName() + "( " + String.join(", ", conditions) + " )";
    }

    private String condition(FactType fact) {
        return switch (random.nextInt(6)) {
            case 0 -> "( " + plain(fact) + " || " + plain(fact) + " )";
            case 1 -> plain(fact) + " && " + plain(fact);
            case 2 -> guarded(fact);
            default -> plain(fact);
        };
    }

    /** A condition without negation, which needs no guard. */
    private String plain(FactType fact) {
        Step step = step(fact);
        Attribute attribute = step.attribute;
        if (attribute.part()) {
            return step.path + (random.nextBoolean() ? " == null" : " != null");
        }
        if (attribute.collection()) {
            return collection(step);
        }
        if (attribute.mayBeUnknown() && (random.nextInt(4) == 0 || !comparable(attribute))) {
            return step.path + (random.nextBoolean() ? " == null" : " != null");
        }
        if (attribute.type() == Boolean.class) {
            boolean bare = !attribute.mayBeUnknown() && random.nextBoolean();
            return bare ? step.path : step.path + " == " + random.nextBoolean();
        }
        if (Number.class.isAssignableFrom(attribute.type())) {
            return step.path + " " + pick(List.of("==", "<", "<=", ">", ">=")) + " " + constant(attribute.type(), null);
        }
        if (attribute.type() == String.class && random.nextInt(3) == 0) {
            return text(step);
        }
        return random.nextBoolean()
                ? step.path + " == " + constant(attribute.type(), attribute.name())
                : step.path + " in ( " + constant(attribute.type(), attribute.name()) + ", "
                        + constant(attribute.type(), attribute.name()) + " )";
    }

    private String text(Step step) {
        boolean safe = !step.attribute.mayBeUnknown() && !step.path.contains("!");
        return switch (random.nextInt(safe ? 4 : 2)) {
            case 0 ->
                step.path + " matches \"" + pick(List.of("books( and more)?", "(?is)A.*", "[a-s]+", "\\\\w*")) + "\"";
            case 1 -> step.path + " == " + constant(String.class, step.attribute.name());
            case 2 -> step.path + " str[startsWith] \"b\"";
            default -> step.path + " str[endsWith] \"s\"";
        };
    }

    private String collection(Step step) {
        Class<?> element = step.attribute.element();
        if (random.nextInt(3) == 0 || element.isRecord()) {
            return step.path + ".empty == " + random.nextBoolean();
        }
        return step.path + " contains " + constant(element, step.attribute.name());
    }

    /** A condition that is true of what is different, behind the guards that the checker asks for. */
    private String guarded(FactType fact) {
        Step step = step(fact);
        Attribute attribute = step.attribute;
        boolean asks = attribute.mayBeUnknown() || step.path.contains("!");
        String guard = !asks ? "" : (attribute.mayBeUnknown() ? step.path : step.part) + " != null, ";
        if (attribute.part() || !attribute.collection() && !comparable(attribute)) {
            return plain(fact);
        }
        if (attribute.collection()) {
            return attribute.element().isRecord()
                    ? guard + "!" + step.path + ".empty"
                    : guard + step.path + " not contains " + constant(attribute.element(), attribute.name());
        }
        String constant = constant(attribute.type(), attribute.name());
        return guard
                + switch (random.nextInt(3)) {
                    case 0 -> step.path + " != " + constant;
                    case 1 -> step.path + " not in ( " + constant + " )";
                    default -> "!( " + step.path + " == " + constant + " )";
                };
    }

    private static boolean comparable(Attribute attribute) {
        return attribute.type().isEnum()
                || attribute.type() == String.class
                || attribute.type() == Boolean.class
                || Number.class.isAssignableFrom(attribute.type());
    }

    private String constant(Class<?> type, String attribute) {
        if (type.isEnum()) {
            return type.getSimpleName() + "." + pick(List.of(type.getEnumConstants()));
        }
        if (type == Boolean.class) {
            return String.valueOf(random.nextBoolean());
        }
        if (type == Integer.class) {
            return String.valueOf(random.nextInt(4));
        }
        if (type == Double.class) {
            return pick(List.of("0", "0.5", "1"));
        }
        if ("kind".equals(attribute)) {
            return "\"" + pick(RandomFacts.KINDS) + "\"";
        }
        return "\"" + ("subkind".equals(attribute) ? pick(RandomFacts.SUBKINDS) : pick(RandomFacts.WORDS)) + "\"";
    }

    private record Step(String path, String part, Attribute attribute) {}

    private Step step(FactType fact) {
        List<Attribute> attributes =
                new ArrayList<>(Dictionary.attributesOf(fact.type()).values());
        Attribute attribute = pick(attributes);
        if (!attribute.part() || random.nextInt(4) == 0) {
            return new Step(attribute.name(), null, attribute);
        }
        List<Attribute> inner =
                Dictionary.attributesOf(attribute.type()).values().stream().collect(Collectors.toList());
        Attribute last = pick(inner);
        return new Step(attribute.name() + "!." + last.name(), attribute.name(), last);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Pack;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.Workshop;

class RuleRemovalTest {

    private static final PackDraft BROOK = PackDraft.ofFolder(Desk.packs().resolve(Desk.PACK));

    private static Map<String, String> removed(String file, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("rules/spam.drl", "rule");
        texts.put(file, text);
        return RuleRemoval.of(PackDraft.empty("pond-library").with(texts), "spam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-videos", "identifying-details", "answer-questions", "post-response-times"})
    void withoutARuleAPackIsInOrder(String rule) {
        Map<String, String> changes = RuleRemoval.of(BROOK, rule);

        assertThat(changes)
                .containsEntry("rules/" + rule + ".drl", null)
                .containsEntry("rules/" + rule + ".yaml", null)
                .containsKey("clauses.yaml")
                .doesNotContainKey("pack.yaml");
        assertThat(BROOK.with(changes).inspect(Workshop.Depth.CHECK).problems()).isEmpty();
    }

    @Test
    void everyRuleCanGoAndThePackIsStillInOrder() {
        PackDraft left = BROOK;
        for (String name : BROOK.texts().keySet()) {
            if (name.endsWith(".drl")) {
                String rule = name.substring("rules/".length(), name.length() - ".drl".length());
                left = left.with(RuleRemoval.of(left, rule));
            }
        }

        assertThat(left.inspect(Workshop.Depth.CHECK).problems()).isEmpty();
        assertThat(left.texts().get("messages.yaml").strip()).endsWith("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  rules: [spam]\n' | '  pending: true\n'",
                "'  rules: [ \"spam\" ]  # why\n' | '  pending: true  # why\n'",
                "'  rules: [spam, spam-links]\n' | '  rules: [spam-links]\n'",
                "'  rules: [a, spam,\n    b]\n' | '  rules: [a, b]\n'",
                "'  rules: [spam-links]\n' | '  rules: [spam-links]\n'"
            })
    void aClauseKeepsItsOtherRulesOrIsPending(String row, String left) {
        assertThat(new RegisterText("- id: PL-1\n" + row.replace("\\n", "\n")).without("spam"))
                .isEqualTo("- id: PL-1\n" + left.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raffle", "harassment"})
    void whatWasBegunWithARuleGoesWithIt(String signal) {
        Pack pack = BROOK.inspect(Workshop.Depth.CHECK).pack();
        PackDraft begun = BROOK.with(RuleScaffold.begin(BROOK, pack, RuleSketch.usual("no-raffles", "BRK-77", signal)));

        PackDraft left = begun.with(RuleRemoval.of(begun, "no-raffles"));

        assertThat(left.texts().keySet()).isEqualTo(BROOK.texts().keySet());
        assertThat(left.texts().get("clauses.yaml").stripTrailing())
                .isEqualTo(BROOK.texts().get("clauses.yaml").stripTrailing());
    }

    @Test
    void wordsForWhichAnotherRuleWaitsStay() {
        Pack pack = BROOK.inspect(Workshop.Depth.CHECK).pack();
        PackDraft one = BROOK.with(RuleScaffold.begin(BROOK, pack, RuleSketch.usual("no-raffles", "", "raffle")));
        PackDraft two = one.with(Map.of("rules/other.drl", "Signal( kind in ( \"spam\", \"raffle\" ) )"));

        assertThat(RuleRemoval.of(one, "no-raffles")).containsEntry("words/raffle.en.txt", null);
        assertThat(RuleRemoval.of(two, "no-raffles")).doesNotContainKey("words/raffle.en.txt");
    }

    @Test
    void aMessageGoesAndTheOthersStayAsTheyAre() {
        String others = "# Messages.\n\nspam-links:\n  en: \"No.\"\n";

        Map<String, String> middle = removed(
                "messages.yaml", others + "\nspam:\n  en: \"Stop.\"\n  fr: \"Non.\"\n\n# Kind.\nkind:\n  en: x\n");
        Map<String, String> last = removed("messages.yaml", others + "\"spam\": { en: \"Stop.\" }");
        Map<String, String> only = removed("messages.yaml", "spam:\n  en: \"Stop.\"\n");

        assertThat(middle).containsEntry("messages.yaml", others + "\n# Kind.\nkind:\n  en: x\n");
        assertThat(last).containsEntry("messages.yaml", others);
        assertThat(only).containsEntry("messages.yaml", "{}\n");
    }

    @Test
    void aRuleThatIsNotThereCannotGo() {
        assertThatThrownBy(() -> RuleRemoval.of(BROOK, "../pack"))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("The pack has no rule ../pack.");
    }
}

package org.postpolicy.bot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Verdict;

/**
 * All that an institution chooses about a bot.
 *
 * @param connection how to reach the platform
 * @param mode how far the bot goes
 * @param packs the policies that judge
 * @param packsFolder a folder of the institution's own policies, or null
 * @param mapping who is who and what is where
 * @param actions what to do for each verdict
 * @param notice how to speak to people
 * @param journal where the bot keeps what it has seen and done
 */
record Configuration(
        Connection connection,
        Mode mode,
        List<String> packs,
        Path packsFolder,
        Mapping mapping,
        Map<Verdict, List<ActionKind>> actions,
        Notice notice,
        Path journal) {

    PolicyEngine engine() {
        PolicyEngine.Builder builder = PolicyEngine.builder().packs(packs.toArray(String[]::new));
        return (packsFolder == null ? builder : builder.directory(packsFolder)).load();
    }

    /** Returns whether there is any verdict for which the bot does this. */
    boolean does(ActionKind kind) {
        return actions.values().stream().anyMatch(kinds -> kinds.contains(kind));
    }

    /** Returns whether an account is the bot's own. */
    boolean isOwn(Account account) {
        return account.isCalled(connection.account());
    }

    Configuration in(Mode other) {
        return new Configuration(connection, other, packs, packsFolder, mapping, actions, notice, journal);
    }
}

package org.postpolicy.rules.workshop;

import java.util.List;
import org.postpolicy.Verdict;

/**
 * Why a submission was decided as it was, and what would make it acceptable.
 *
 * @param verdict the verdict on the submission as it is
 * @param complete whether every detector and rule could be asked
 * @param spoke the rules that spoke, by pack, the gravest first
 * @param nearly the rules that stayed silent for want of one thing, the most telling first
 * @param changes the smallest changes that were found, each tried out; none if the post is acceptable already
 * @param tried how many changed submissions were judged in the search
 * @param searchedAll whether every set of one or two steps was tried; with false there may be smaller changes
 */
public record Explanation(
        Verdict verdict,
        boolean complete,
        List<SpokenRule> spoke,
        List<NearRule> nearly,
        List<Change> changes,
        int tried,
        boolean searchedAll) {

    /** Copies the lists. */
    public Explanation {
        spoke = List.copyOf(spoke);
        nearly = List.copyOf(nearly);
        changes = List.copyOf(changes);
    }
}

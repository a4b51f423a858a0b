package org.postpolicy.blog;

import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What became of an entry, for whoever wrote it.
 *
 * @param state where it stands
 * @param reasons why, in the reader's language; empty if it is published
 */
record Outcome(EntryState state, List<String> reasons) {

    static Outcome of(Entry entry, Locale reader) {
        List<String> reasons = entry.state() == EntryState.PUBLISHED
                ? List.of()
                : JudgedEntry.of(entry, reader).reasons().stream()
                        .map(JudgedEntry.Reason::message)
                        .distinct()
                        .toList();
        return new Outcome(entry.state(), reasons);
    }

    void showNext(RedirectAttributes next) {
        next.addFlashAttribute("outcome", this);
    }
}

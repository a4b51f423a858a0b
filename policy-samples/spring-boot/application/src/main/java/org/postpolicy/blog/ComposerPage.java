package org.postpolicy.blog;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import org.postpolicy.Verdict;
import org.postpolicy.facts.AudienceGroup;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff write, and see what the policy says before anybody else sees the post. */
@Controller
@RequestMapping("/staff/compose")
class ComposerPage {

    private static final String PAGE = "staff/compose";

    private final Desk desk;
    private final Clock clock;

    ComposerPage(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("audiences")
    AudienceGroup[] audiences() {
        return AudienceGroup.values();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("post", EventForm.empty());
        return PAGE;
    }

    /** Shows what would become of the post, and stores nothing. */
    @PostMapping(params = "check")
    String check(
            @Valid @ModelAttribute("post") EventForm form,
            BindingResult errors,
            Principal person,
            Model model,
            Locale reader) {
        if (!errors.hasErrors()) {
            show(desk.preview(entry(form, person)), model, reader);
        }
        return PAGE;
    }

    /** Publishes the post, after its advice has been shown if there is any. */
    @PostMapping
    String publish(
            @Valid @ModelAttribute("post") EventForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean advised,
            Principal person,
            Model model,
            Locale reader,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        Entry draft = desk.preview(entry(form, person));
        if (draft.decision().verdict() == Verdict.ADVISE && !advised) {
            show(draft, model, reader);
            return PAGE;
        }
        Outcome.of(desk.submit(draft), reader).showNext(next);
        return "redirect:/staff/compose";
    }

    private Entry entry(EventForm form, Principal person) {
        return form.toEntry(person.getName(), clock.instant());
    }

    private static void show(Entry draft, Model model, Locale reader) {
        model.addAttribute("preview", JudgedEntry.of(draft, reader));
    }
}

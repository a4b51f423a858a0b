package org.postpolicy.blog;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An event, what readers say of it, and the form for saying it. */
@Controller
@RequestMapping("/events/{id}")
class EventPage {

    private static final String PAGE = "event";

    private final Entries entries;
    private final Desk desk;
    private final Clock clock;

    EventPage(Entries entries, Desk desk, Clock clock) {
        this.entries = entries;
        this.desk = desk;
        this.clock = clock;
    }

    @InitBinder("comment")
    void onlyWhatTheFormShows(WebDataBinder binder) {
        binder.setAllowedFields("name", "words");
    }

    /** Makes the form's token, and with it the session, before the first words of a long page are on their way. */
    @ModelAttribute
    void prepare(CsrfToken token) {
        token.getToken();
    }

    @ModelAttribute("event")
    Entry event(@PathVariable long id) {
        return entries.find(id)
                .filter(entry -> !entry.isComment() && entry.state() == EntryState.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ModelAttribute("comment")
    CommentForm comment(@ModelAttribute("event") Entry event) {
        return new CommentForm(event, clock.instant());
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("comments", entries.newestComments(id));
        return PAGE;
    }

    /** The first time, advice is a reason to show the form again. */
    @PostMapping
    String write(
            @Validated({Default.class, Advice.class}) @ModelAttribute("comment") CommentForm form,
            BindingResult errors,
            @PathVariable long id,
            Model model,
            Locale reader,
            RedirectAttributes next) {
        return errors.hasErrors() ? again(id, errors, model) : submit(id, form, reader, next);
    }

    /** Who has read the advice may post all the same. */
    @PostMapping(params = "advised")
    String writeAfterAdvice(
            @Validated @ModelAttribute("comment") CommentForm form,
            BindingResult errors,
            @PathVariable long id,
            Model model,
            Locale reader,
            RedirectAttributes next) {
        return errors.hasErrors() ? again(id, errors, model) : submit(id, form, reader, next);
    }

    private String again(long id, BindingResult errors, Model model) {
        model.addAttribute("onlyAdvice", errors.getAllErrors().stream().allMatch(EventPage::advises));
        return show(id, model);
    }

    private static boolean advises(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                && error.unwrap(ConstraintViolation.class)
                        .getConstraintDescriptor()
                        .getGroups()
                        .contains(Advice.class);
    }

    private String submit(long id, CommentForm form, Locale reader, RedirectAttributes next) {
        Outcome.of(desk.submit(form.toEntry()), reader).showNext(next);
        return "redirect:/events/" + id + "#outcome";
    }
}

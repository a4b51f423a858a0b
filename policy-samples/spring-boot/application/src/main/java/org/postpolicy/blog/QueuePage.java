package org.postpolicy.blog;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.postpolicy.facts.Review;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff look at what is on hold. */
@Controller
@RequestMapping("/staff/queue")
class QueuePage {

    private static final String BACK = "redirect:/staff/queue";
    private static final String ANSWER = "answer:";

    private final Entries entries;
    private final Desk desk;

    QueuePage(Entries entries, Desk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @GetMapping
    String show(Model model, Locale reader) {
        model.addAttribute(
                "queue",
                entries.held().stream()
                        .map(entry -> JudgedEntry.of(entry, reader))
                        .toList());
        return "staff/queue";
    }

    /** What a person says of the signals goes to the policy, which judges again. */
    @PostMapping("/{id}/answers")
    String answer(
            @PathVariable long id, @RequestParam Map<String, String> form, Principal person, RedirectAttributes next) {
        next.addFlashAttribute(
                "settled", desk.answer(id, reviews(form), person.getName()).state());
        return BACK;
    }

    @PostMapping("/{id}/publication")
    String publish(@PathVariable long id, Principal person, RedirectAttributes next) {
        next.addFlashAttribute(
                "settled",
                desk.settle(id, EntryState.PUBLISHED, person.getName()).state());
        return BACK;
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable long id, Principal person, RedirectAttributes next) {
        next.addFlashAttribute(
                "settled", desk.settle(id, EntryState.REFUSED, person.getName()).state());
        return BACK;
    }

    @ExceptionHandler(Desk.AlreadySettled.class)
    String somebodyElseWasFaster(RedirectAttributes next) {
        next.addFlashAttribute("late", true);
        return BACK;
    }

    private static Map<String, Review> reviews(Map<String, String> form) {
        Map<String, Review> reviews = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                reviews.put(name.substring(ANSWER.length()), review(value));
            }
        });
        return reviews;
    }

    private static Review review(String value) {
        try {
            return Review.valueOf(value);
        } catch (IllegalArgumentException stranger) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "An answer is CONFIRMED, DISMISSED or UNREVIEWED.", stranger);
        }
    }
}

package org.postpolicy.blog;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The events, and the door for staff. */
@Controller
class FrontPage {

    private final Entries entries;

    FrontPage(Entries entries) {
        this.entries = entries;
    }

    @GetMapping("/")
    String events(Model model) {
        model.addAttribute("events", entries.publishedEvents());
        return "events";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}

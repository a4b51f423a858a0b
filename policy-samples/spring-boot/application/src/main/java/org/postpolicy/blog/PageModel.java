package org.postpolicy.blog;

import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs to know. */
@ControllerAdvice
class PageModel {

    private final BlogProperties properties;

    PageModel(BlogProperties properties) {
        this.properties = properties;
    }

    @ModelAttribute("signedIn")
    boolean signedIn(Principal person) {
        return person != null;
    }

    @ModelAttribute("calendar")
    Calendar calendar(Locale reader) {
        return new Calendar(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .withZone(properties.zone()));
    }

    /**
     * Writes days as the reader does.
     *
     * @param format the format, with the library's zone
     */
    record Calendar(DateTimeFormatter format) {

        public String day(Instant instant) {
            return format.format(instant);
        }
    }
}

package org.postpolicy.blog;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the library sets about its blog.
 *
 * @param zone Time zone in which the pages show times.
 * @param keepExcerpts Whether stored decisions repeat the words that were found, which may be somebody's telephone number.
 */
@ConfigurationProperties("blog")
record BlogProperties(
        @DefaultValue("America/Halifax") ZoneId zone,
        @DefaultValue("false") boolean keepExcerpts) {}

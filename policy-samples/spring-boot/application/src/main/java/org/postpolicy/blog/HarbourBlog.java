package org.postpolicy.blog;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The event blog of the Harbour Library. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HarbourBlog {

    /** Makes the application; for Spring. */
    public HarbourBlog() {}

    /**
     * Starts the blog.
     *
     * @param arguments properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(HarbourBlog.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

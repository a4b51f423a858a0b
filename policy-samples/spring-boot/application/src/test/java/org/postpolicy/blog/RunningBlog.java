package org.postpolicy.blog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a free port of this machine. */
final class RunningBlog implements AutoCloseable {

    static final String PASSWORD = "a password of this test";

    private static RunningBlog shared;

    private final ConfigurableApplicationContext context;

    private RunningBlog(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns one for all tests that want nothing special of it; it ends with the tests. */
    static synchronized RunningBlog shared() {
        if (shared == null) {
            shared = with(HarbourBlog.class);
        }
        return shared;
    }

    /** Starts one with beans and properties of a test's own. */
    static RunningBlog with(Class<?> configuration, String... properties) {
        Path policies = Path.of(System.getProperty("basedir", "."), "..", "..", "harbour-library", "policies");
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("server.port", "0");
        chosen.put("server.address", "127.0.0.1");
        chosen.put("logging.level.root", "off");
        chosen.put("spring.main.banner-mode", "off");
        chosen.put("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID());
        chosen.put("spring.security.user.password", "{noop}" + PASSWORD);
        chosen.put("postpolicy.directory", policies.toString());
        for (String property : properties) {
            String[] nameAndValue = property.split("=", 2);
            chosen.put(nameAndValue[0], nameAndValue[1]);
        }
        return new RunningBlog(new SpringApplicationBuilder(HarbourBlog.class, configuration)
                .run(chosen.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new)));
    }

    String address() {
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        return "http://127.0.0.1:" + web.getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers to somebody who writes the properties. */
class MetadataTest {

    @Test
    void everyPropertyIsDescribed() throws IOException {
        try (InputStream metadata = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonNode properties = JsonMapper.shared().readTree(metadata).get("properties");
            assertThat(properties)
                    .filteredOn(property -> property.get("name").asString().startsWith("postpolicy."))
                    .hasSize(17)
                    .allSatisfy(property ->
                            assertThat(property.path("description").asString()).endsWith("."));
        }
    }
}

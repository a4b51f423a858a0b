package org.postpolicy.spring;

import org.postpolicy.PolicyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/** Shows the packs that judge, and reads them again when asked to. */
@WebEndpoint(id = "postpolicy")
final class PostpolicyEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(PostpolicyEndpoint.class);

    private final PackKeeper keeper;

    PostpolicyEndpoint(PackKeeper keeper) {
        this.keeper = keeper;
    }

    @ReadOperation
    PackReport packs() {
        return PackReport.of(keeper);
    }

    /** Answers with 503 if the packs could not be read, so that a script notices; the former ones then stay. */
    @WriteOperation
    WebEndpointResponse<PackReport> reload() {
        try {
            keeper.reload();
            return new WebEndpointResponse<>(PackReport.of(keeper));
        } catch (PolicyException broken) {
            LOG.warn("The packs could not be read again.\n{}", broken.getMessage());
            return new WebEndpointResponse<>(PackReport.of(keeper), WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
        }
    }
}

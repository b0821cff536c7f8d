package nl.stvda.voortgang.reports.dashboard.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Sends the token of the person who looks, so that the other service decides what that person may see and do. */
@ApplicationScoped
public class OnBehalfOfVisitor implements ClientHeadersFactory {

    private final Visitor visitor;

    OnBehalfOfVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        visitor.bearer().ifPresent(bearer -> headers.putSingle(HttpHeaders.AUTHORIZATION, bearer));
        return headers;
    }
}

package nl.stvda.voortgang.reports.dashboard.client;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells a service that refuses, which has its reasons, from one that cannot answer, which passes. */
public class RefusalReader implements ResponseExceptionMapper<RuntimeException> {

    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= CLIENT_ERROR;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        return response.getStatus() >= SERVER_ERROR
                ? new ServerErrorException(response.getStatus())
                : new ServiceRefusal(refusal(response));
    }

    private static Refusal refusal(Response response) {
        try {
            var told = response.readEntity(Refusal.class);
            return told == null ? unexplained(response) : told;
        } catch (ProcessingException | IllegalStateException unreadable) {
            return unexplained(response);
        }
    }

    private static Refusal unexplained(Response response) {
        return new Refusal(response.getStatus(), null, null, null, null);
    }
}

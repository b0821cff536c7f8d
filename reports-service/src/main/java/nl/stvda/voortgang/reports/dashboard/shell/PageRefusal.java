package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.ws.rs.core.Response.Status;

/** A request of a page that is refused; a page tells the person why and what to do. */
public class PageRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public PageRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** Nothing shows that a page of ours asked for the change. */
        FORGED(Status.FORBIDDEN),
        /** What was sent is not there any more, or was sent by someone else. */
        NOT_KEPT(Status.NOT_FOUND),
        /** The person is signed in, but the realm cannot confirm it right now. */
        REALM_AWAY(Status.SERVICE_UNAVAILABLE);

        private final Status status;

        Reason(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }
    }
}

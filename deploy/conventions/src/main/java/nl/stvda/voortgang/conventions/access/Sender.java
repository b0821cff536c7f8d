package nl.stvda.voortgang.conventions.access;

import io.vertx.ext.web.RoutingContext;

/**
 * Whom a request comes from. An endpoint that everybody may call does not look at tokens, so its callers are unknown.
 */
public sealed interface Sender {

    /** Someone, a program or a person, who belongs to this organisation. */
    record Member(String organisation, String subject) implements Sender {}

    /** Someone who belongs to none, such as the secretariat. */
    record Account(String subject) implements Sender {}

    /** Someone who was not asked for a token. */
    record Anonymous(String address) implements Sender {}

    static Sender of(RoutingContext exchange) {
        return Bearer.of(exchange)
                .<Sender>map(bearer -> bearer.organisation()
                        .<Sender>map(organisation -> new Member(organisation, bearer.subject()))
                        .orElseGet(() -> new Account(bearer.subject())))
                .orElseGet(
                        () -> new Anonymous(exchange.request().remoteAddress().hostAddress()));
    }
}

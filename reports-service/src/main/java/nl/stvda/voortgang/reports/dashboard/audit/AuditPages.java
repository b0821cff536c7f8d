package nl.stvda.voortgang.reports.dashboard.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.reports.audit.AuditChain;
import nl.stvda.voortgang.reports.audit.AuditEntryResponse;
import nl.stvda.voortgang.reports.audit.AuditFilter;
import nl.stvda.voortgang.reports.audit.AuditLog;
import nl.stvda.voortgang.reports.dashboard.audit.AuditView.Detail;
import nl.stvda.voortgang.reports.dashboard.audit.AuditView.Line;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;

/** Puts together a page of the log. */
@RequestScoped
class AuditPages {

    static final List<String> FIELDS = List.of("round", "action", "subject", "by", "organisation");

    private static final String PATH = "/audit";
    private static final String CHECK = "check";
    private static final String CURSOR = "cursor";

    /** The whole of a long text is in the API. */
    private static final int LONGEST_DETAIL = 300;

    private final AuditLog log;
    private final AuditChain chain;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    AuditPages(AuditLog log, AuditChain chain, Moments moments, Visitor visitor, Frames frames) {
        this.log = log;
        this.chain = chain;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    AuditView read(MultivaluedMap<String, String> query) {
        var chosen = chosen(query);
        var asked = new MultivaluedHashMap<String, String>();
        chosen.forEach(asked::putSingle);
        Optional.ofNullable(query.getFirst(CURSOR)).ifPresent(cursor -> asked.putSingle(CURSOR, cursor));
        var page = log.page(AuditFilter.of(asked));
        return new AuditView(
                frames.of(Area.AUDIT),
                chosen,
                page.items().stream().map(this::line).toList(),
                query.containsKey(CHECK) ? Optional.of(chain.state()) : Optional.empty(),
                address(chosen).queryParam(CHECK, "true").build().toString(),
                page.next()
                        .map(cursor -> address(chosen)
                                .queryParam(CURSOR, cursor)
                                .build()
                                .toString()));
    }

    private static Map<String, String> chosen(MultivaluedMap<String, String> query) {
        var chosen = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> Optional.ofNullable(query.getFirst(field))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> chosen.put(field, value)));
        return chosen;
    }

    private static UriBuilder address(Map<String, String> chosen) {
        var address = UriBuilder.fromPath(PATH);
        var values = new LinkedHashMap<String, Object>();
        chosen.forEach((field, value) -> {
            address.queryParam(field, "{" + field + "}");
            values.put(field, value);
        });
        return UriBuilder.fromUri(address.buildFromMap(values));
    }

    private Line line(AuditEntryResponse logged) {
        var entry = logged.entry();
        return new Line(
                entry.position(),
                moments.of(entry.at(), visitor.language()),
                entry.by().name(),
                Optional.ofNullable(entry.by().organisation()),
                entry.action(),
                Optional.ofNullable(entry.round()),
                entry.subject(),
                entry.details().entrySet().stream()
                        .map(detail -> new Detail(detail.getKey(), shown(String.valueOf(detail.getValue()))))
                        .toList(),
                logged.hash());
    }

    private static String shown(String value) {
        return value.length() > LONGEST_DETAIL ? ReadableText.beginning(value, LONGEST_DETAIL) + "…" : value;
    }
}

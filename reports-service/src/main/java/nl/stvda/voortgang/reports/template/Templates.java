package nl.stvda.voortgang.reports.template;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads and changes templates. */
@ApplicationScoped
@Transactional
public class Templates {

    private static final Logger LOG = Logger.getLogger(Templates.class);

    private final TemplateRepository repository;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Templates(TemplateRepository repository, Audit audit, Caller caller, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that there are, by their key. */
    public List<TemplateResponse> all() {
        return repository.listAll(Sort.by("id")).stream()
                .map(Template::response)
                .toList();
    }

    /** The template with this id; refuses the request where there is none. */
    public TemplateResponse get(String id) {
        return repository.get(id).response();
    }

    /** The template with this id, if there is one. */
    public Optional<TemplateResponse> find(String id) {
        return repository.findByIdOptional(id).map(Template::response);
    }

    /** Makes one; refuses to replace another. */
    public TemplateResponse create(NewTemplate request) {
        var sections = sections(request.copyOf(), request.sections());
        repository.waitForOthersWith(request.id());
        if (repository.findByIdOptional(request.id()).isPresent()) {
            throw TemplateProblem.TEMPLATE_EXISTS
                    .withDetail("There is a template with id %s.".formatted(request.id()))
                    .withLocation("/v1/templates/" + request.id());
        }
        var template = new Template(request.id());
        template.rewrite(request.agreement(), request.title(), sections, caller.name(), clock.instant());
        repository.persistAndFlush(template);
        audit.record(done("template.created", request.id(), template.version()));
        LOG.infof("Template created: template=%s sections=%d", request.id(), sections.size());
        return template.response();
    }

    private List<TemplateSection> sections(@Nullable String copyOf, @Nullable List<TemplateSection> own) {
        if (copyOf == null) {
            return own == null ? List.of() : own;
        }
        return repository
                .findByIdOptional(copyOf)
                .map(Template::sections)
                .orElseThrow(() -> GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                        "/copyOf", "unknown-template", "No template has this id; GET /v1/templates lists them."))));
    }

    /** Changes it, unless someone else did since the caller read it. */
    public TemplateResponse change(String id, Precondition precondition, TemplateRequest request) {
        var template = repository.getForUpdate(id);
        precondition.requireMatch(template.version());
        if (template.rewrite(
                request.agreement(), request.title(), request.sections(), caller.name(), clock.instant())) {
            repository.flush();
            audit.record(done("template.changed", id, template.version()));
            LOG.infof("Template changed: template=%s version=%d", id, template.version());
        }
        return template.response();
    }

    /** Takes it away; rounds that were made from it keep their copies. */
    public void delete(String id, Precondition precondition) {
        var template = repository.getForUpdate(id);
        precondition.requireMatch(template.version());
        repository.delete(template);
        audit.record(done("template.deleted", id, template.version()));
        LOG.infof("Template deleted: template=%s", id);
    }

    private static Action done(String action, String id, int version) {
        return new Action(action, null, id, Map.of("version", version));
    }
}

package nl.stvda.voortgang.initiatives.declaration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.Contributed;
import nl.stvda.voortgang.initiatives.initiative.Contributions;
import org.jboss.logging.Logger;

/** Takes declarations in, and ends them: when they are taken back, or something is posted after all. */
@ApplicationScoped
@Transactional
public class Declarations {

    private static final Logger LOG = Logger.getLogger(Declarations.class);

    private final DeclarationRepository repository;
    private final Contributions contributions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Declarations(
            DeclarationRepository repository, Contributions contributions, Outbox outbox, Caller caller, Clock clock) {
        this.repository = repository;
        this.contributions = contributions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Declares for the caller's organisation; the same again gives the declaration that is in force. */
    Declared declare(DeclarationRequest request) {
        var organisation = caller.requireOrganisation();
        var declaration = new Declaration(
                Generators.timeBasedEpochGenerator().generate(),
                organisation,
                caller.isInSandbox(),
                request,
                caller.name(),
                clock.instant());
        if (contributions.isAnySince(organisation, request.agreement(), request.theme(), request.since())) {
            throw DeclarationProblem.SOMETHING_CHANGED.withDetail(
                    "%s posted something about it since %s.".formatted(organisation, request.since()));
        }
        var said = declaration.response(false);
        var inForce = repository.keep(said, caller.name());
        if (!inForce.equals(said.id())) {
            return new Declared(repository.hold(inForce).orElseThrow().response(true), false);
        }
        outbox.append(DeclarationEvent.MADE.about(declaration));
        LOG.infof("Nothing changed, declared: id=%s organisation=%s", said.id(), organisation);
        return new Declared(declaration.response(true), true);
    }

    /** Takes it back; it is not counted any more. */
    DeclarationResponse withdraw(UUID id) {
        var declaration = repository.hold(id).filter(this::isVisible).orElseThrow(() -> unknown(id));
        caller.requireBelongsTo(declaration.organisation());
        if (declaration.state() != DeclarationState.IN_FORCE) {
            throw DeclarationProblem.DECLARATION_OVER.withDetail(
                    "Declaration %s is not in force any more.".formatted(id));
        }
        end(declaration, DeclarationState.WITHDRAWN);
        return declaration.response(true);
    }

    DeclarationResponse get(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(this::isVisible)
                .map(this::shown)
                .orElseThrow(() -> unknown(id));
    }

    Page<DeclarationResponse> page(
            Optional<String> agreement, Optional<String> organisation, PageRequest<UUID> request) {
        var sandbox = caller.organisation().filter(_ -> caller.isInSandbox());
        var rows = repository.page(new DeclarationFilter(agreement, organisation, sandbox, request));
        return Page.of(rows, request.limit(), Declaration::id).map(this::shown);
    }

    /** Who posts something has changed something. */
    @Transactional(MANDATORY)
    void supersede(@Observes Contributed contributed) {
        repository.holdInForce(contributed.organisation()).stream()
                .filter(declaration -> declaration.isContradictedBy(contributed.contributions()))
                .forEach(declaration -> end(declaration, DeclarationState.SUPERSEDED));
    }

    /** Announces all of them again, for consumers who cannot rely on what they were told before. */
    @Transactional(MANDATORY)
    public void restate() {
        outbox.appendAll(
                repository.streamAll().map(DeclarationEvent.RESTATED::about).toList());
    }

    private void end(Declaration declaration, DeclarationState how) {
        declaration.end(how, clock.instant());
        outbox.append(DeclarationEvent.of(how).about(declaration));
        LOG.infof("Declaration ended: id=%s state=%s", declaration.id(), how);
    }

    /** A sandbox and what is real do not see each other. */
    private boolean isVisible(Declaration declaration) {
        return caller.belongsTo(declaration.organisation()) || !(declaration.isSandbox() || caller.isInSandbox());
    }

    private DeclarationResponse shown(Declaration declaration) {
        return declaration.response(caller.maySeeContactOf(declaration.organisation()));
    }

    private static RuntimeException unknown(UUID id) {
        return DeclarationProblem.UNKNOWN_DECLARATION.withDetail("No declaration has id %s.".formatted(id));
    }

    /** What is in force now, and whether it was not before. */
    record Declared(DeclarationResponse declaration, boolean created) {}
}

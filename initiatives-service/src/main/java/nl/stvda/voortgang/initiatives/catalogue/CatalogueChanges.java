package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.access.Caller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes entries of the catalogue. Sides, organisations and agreements are told to the other services, which
 * know the catalogue from these events only.
 */
@ApplicationScoped
@Transactional
class CatalogueChanges {

    private static final Logger LOG = Logger.getLogger(CatalogueChanges.class);

    private final CatalogueRepository repository;
    private final Languages languages;
    private final Outbox outbox;
    private final Event<CatalogueChanged> changed;
    private final Caller caller;
    private final Clock clock;

    CatalogueChanges(
            CatalogueRepository repository,
            Languages languages,
            Outbox outbox,
            Event<CatalogueChanged> changed,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.languages = languages;
        this.outbox = outbox;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    Written<SideResponse> side(String code, @Nullable String ifMatch, NameRequest request) {
        if (code.equals(Catalogue.JOINT)) {
            throw CatalogueProblem.CODE_IN_USE.withDetail("Joint is what initiatives of several sides are.");
        }
        return write(
                "side",
                code,
                ifMatch,
                Side.class,
                () -> new Side(code, repository.next("side")),
                side -> side.call(request.label()));
    }

    Written<LevelResponse> level(String code, @Nullable String ifMatch, NameRequest request) {
        return write(
                "level",
                code,
                ifMatch,
                Level.class,
                () -> new Level(code, repository.next("level")),
                level -> level.call(request.label()));
    }

    Written<InstrumentResponse> instrument(String code, @Nullable String ifMatch, InstrumentRequest request) {
        return write(
                "instrument",
                code,
                ifMatch,
                Instrument.class,
                () -> new Instrument(code, repository.next("instrument")),
                instrument -> instrument.rewrite(request));
    }

    Written<OrganisationResponse> organisation(String code, @Nullable String ifMatch, OrganisationRequest request) {
        if (repository.find(Side.class, request.side()).isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                    "/side", "unknown-side", "This side is not known. GET /v1/sides lists those that are.")));
        }
        if (repository
                .find(Organisation.class, code)
                .filter(Organisation::isSandbox)
                .isPresent()) {
            throw CatalogueProblem.CODE_IN_USE.withDetail("%s is there to try with.".formatted(code));
        }
        return write(
                "organisation",
                code,
                ifMatch,
                Organisation.class,
                () -> new Organisation(code, repository.next("organisation")),
                organisation -> organisation.rewrite(request));
    }

    Written<AgreementResponse> agreement(String code, @Nullable String ifMatch, AgreementRequest request) {
        requireOwnThemes(code, request.themes());
        return write(
                "agreement",
                code,
                ifMatch,
                Agreement.class,
                () -> new Agreement(code, repository.next("agreement")),
                agreement -> {
                    var gone = agreement.rewrite(request, languages);
                    gone.stream().filter(repository::isThemeUsed).findFirst().ifPresent(theme -> {
                        throw CatalogueProblem.THEME_IN_USE.withDetail(
                                "Initiatives are about the theme %s.".formatted(theme));
                    });
                });
    }

    private void requireOwnThemes(String agreement, List<AgreementRequest.ThemeRequest> themes) {
        var violations = Themes.violations(themes, theme -> repository.isThemeOfOther(theme, agreement));
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }

    /** The same again changes nothing and is told to nobody. */
    private <T, E extends Entry<T>> Written<T> write(
            String kind,
            String code,
            @Nullable String ifMatch,
            Class<E> type,
            Supplier<E> beginning,
            Consumer<E> rewrite) {
        repository.waitForOthers();
        var known = repository.find(type, code);
        requireSeen(ifMatch, known);
        var before = known.map(Entry::response);
        var entry = known.orElseGet(beginning);
        rewrite.accept(entry);
        if (before.filter(shown -> shown.equals(entry.response())).isEmpty()) {
            before.ifPresent(_ -> entry.raise());
            repository.keep(entry);
            told(kind, code, entry);
        }
        return new Written<>(entry.response(), entry.version(), known.isEmpty());
    }

    private static void requireSeen(@Nullable String ifMatch, Optional<? extends Entry<?>> known) {
        if (known.isPresent()) {
            Precondition.of(ifMatch).requireMatch(known.get().version());
        } else if (ifMatch != null) {
            throw GeneralProblem.STALE.withDetail("There is none with this code; leave If-Match out to make it.");
        }
    }

    private void told(String kind, String code, Entry<?> entry) {
        repository.keep(new CatalogueChange(kind, code, entry.version(), caller.name(), clock.instant()));
        entry.registered()
                .ifPresent(payload -> outbox.append(new OutboxEvent(
                        kind, "%s:%s".formatted(kind, code), "nl.stvda.%s.registered.v1".formatted(kind), payload)));
        changed.fire(new CatalogueChanged());
        LOG.infof("Catalogue changed: kind=%s code=%s version=%d", kind, code, entry.version());
    }

    List<CatalogueHistory.Item> history() {
        return repository.history().stream().map(CatalogueChange::item).toList();
    }
}

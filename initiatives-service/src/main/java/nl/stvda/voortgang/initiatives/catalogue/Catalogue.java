package nl.stvda.voortgang.initiatives.catalogue;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.access.Sandboxes;

/** The catalogue as it is now, kept in memory for some seconds because every post asks it. */
@ApplicationScoped
@Transactional
public class Catalogue implements Sandboxes {

    /** Of initiatives that are the doing of more than one side. */
    public static final String JOINT = "joint";

    private final CatalogueRepository repository;

    Catalogue(CatalogueRepository repository) {
        this.repository = repository;
    }

    /** Those that take part. */
    @CacheResult(cacheName = "organisations")
    public List<OrganisationResponse> organisations() {
        return repository.organisations().stream()
                .filter(organisation -> !organisation.isSandbox())
                .map(Organisation::response)
                .toList();
    }

    /** Codes of the organisations that are there to try with. */
    @CacheResult(cacheName = "sandboxes")
    public Set<String> sandboxes() {
        return repository.organisations().stream()
                .filter(Organisation::isSandbox)
                .map(Organisation::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isSandbox(String organisation) {
        return sandboxes().contains(organisation);
    }

    /** Refuses the request if no organisation, sandboxes included, has this code. */
    public void requireOrganisation(String code) {
        if (!isSandbox(code)
                && organisations().stream()
                        .noneMatch(organisation -> organisation.code().equals(code))) {
            throw CatalogueProblem.UNKNOWN_ORGANISATION.withDetail("No organisation is called %s.".formatted(code));
        }
    }

    @CacheResult(cacheName = "agreements")
    public List<AgreementResponse> agreements() {
        return repository.agreements().stream().map(Agreement::response).toList();
    }

    /** One agreement, by its code. */
    public AgreementResponse agreement(String code) {
        return agreements().stream()
                .filter(agreement -> agreement.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        CatalogueProblem.UNKNOWN_AGREEMENT.withDetail("No agreement is called %s.".formatted(code)));
    }

    @CacheResult(cacheName = "sides")
    public List<SideResponse> sides() {
        return repository.sides().stream().map(Side::response).toList();
    }

    @CacheResult(cacheName = "levels")
    public List<LevelResponse> levels() {
        return repository.levels().stream().map(Level::response).toList();
    }

    @CacheResult(cacheName = "instruments")
    public List<InstrumentResponse> instruments() {
        return repository.instruments().stream().map(Instrument::response).toList();
    }

    Written<OrganisationResponse> organisationNow(String code) {
        if (isSandbox(code)) {
            throw CatalogueProblem.UNKNOWN_ENTRY.withDetail("Nothing has the code %s.".formatted(code));
        }
        return entry(Organisation.class, code, CatalogueProblem.UNKNOWN_ENTRY);
    }

    Written<AgreementResponse> agreementNow(String code) {
        return entry(Agreement.class, code, CatalogueProblem.UNKNOWN_AGREEMENT);
    }

    Written<LevelResponse> levelNow(String code) {
        return entry(Level.class, code, CatalogueProblem.UNKNOWN_ENTRY);
    }

    Written<InstrumentResponse> instrumentNow(String code) {
        return entry(Instrument.class, code, CatalogueProblem.UNKNOWN_ENTRY);
    }

    Written<SideResponse> sideNow(String code) {
        return entry(Side.class, code, CatalogueProblem.UNKNOWN_ENTRY);
    }

    /** One entry as it is stored, with its version. */
    private <T, E extends Entry<T>> Written<T> entry(Class<E> type, String code, CatalogueProblem otherwise) {
        return repository
                .find(type, code)
                .map(entry -> new Written<>(entry.response(), entry.version(), false))
                .orElseThrow(() -> otherwise.withDetail("Nothing has the code %s.".formatted(code)));
    }
}

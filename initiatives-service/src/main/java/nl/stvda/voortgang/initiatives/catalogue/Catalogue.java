package nl.stvda.voortgang.initiatives.catalogue;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The catalogue as it is now, kept in memory for some seconds because every post asks it. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private final CatalogueRepository repository;

    Catalogue(CatalogueRepository repository) {
        this.repository = repository;
    }

    @CacheResult(cacheName = "organisations")
    public List<OrganisationResponse> organisations() {
        return repository.organisations().stream().map(Organisation::response).toList();
    }

    /** Ends the request where no organisation has this code. */
    public void requireOrganisation(String code) {
        if (organisations().stream()
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

    @CacheResult(cacheName = "levels")
    public List<LevelResponse> levels() {
        return repository.levels().stream().map(Level::response).toList();
    }

    @CacheResult(cacheName = "instruments")
    public List<InstrumentResponse> instruments() {
        return repository.instruments().stream().map(Instrument::response).toList();
    }
}

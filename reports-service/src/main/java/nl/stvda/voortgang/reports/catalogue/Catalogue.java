package nl.stvda.voortgang.reports.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Learns names from events and gives them to whoever shows them. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private final CatalogueRepository repository;
    private final ChangeLog changes;
    private final Languages languages;

    Catalogue(CatalogueRepository repository, ChangeLog changes, Languages languages) {
        this.languages = languages;
        this.repository = repository;
        this.changes = changes;
    }

    /** Every draft shows the name, so every draft changes with it. */
    public void learn(OrganisationRegistered event, Instant at) {
        var organisation = repository.organisation(event.code());
        var isRenamed = organisation.learn(event, at);
        repository.keep(organisation);
        if (isRenamed) {
            changes.recordNewNames(at);
        }
    }

    /** As with organisations: their order follows that of the sides. */
    public void learn(SideRegistered event, Instant at) {
        var side = repository.side(event.code());
        if (side.learn(event, at)) {
            repository.keep(side);
            changes.recordNewNames(at);
        }
    }

    /** As with organisations. */
    public void learn(AgreementRegistered event, Instant at) {
        var agreement = repository.agreement(event.code());
        if (agreement.learn(event, at)) {
            repository.keep(agreement);
            repository.replaceThemes(
                    event.code(),
                    IntStream.range(0, event.themes().size())
                            .mapToObj(index ->
                                    new Theme(event.code(), event.themes().get(index), index))
                            .toList());
            changes.recordNewNames(at);
        }
    }

    /** All agreements, by code. */
    public List<Named> agreements() {
        return repository.agreements();
    }

    /** The names that a report under this agreement uses. */
    public Names names(String agreement) {
        return new Names(
                repository.agreementName(agreement).orElseGet(() -> Named.unknown(agreement, languages)),
                repository.organisations().stream().map(Organisation::named).toList(),
                repository.sides(),
                repository.themes(agreement),
                languages);
    }

    /** The organisation with this code; empty as long as it was not announced. */
    public Optional<Named> organisation(String code) {
        return repository.organisationName(code);
    }

    /** The side of each organisation, by its code, side by side in the order of the catalogue. */
    public SequencedMap<String, String> sidesOfOrganisations() {
        var sides = new LinkedHashMap<String, String>();
        repository.organisations().forEach(organisation -> sides.put(organisation.code(), organisation.side()));
        return sides;
    }

    /** Whether there is an agreement with this code. */
    public boolean isAgreement(String code) {
        return repository.agreementName(code).isPresent();
    }

    /** Whether any agreement has this theme. */
    public boolean isTheme(String code) {
        return repository.isTheme(code);
    }
}

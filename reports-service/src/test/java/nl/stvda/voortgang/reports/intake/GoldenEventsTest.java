package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.intake.CloudEvent;
import nl.stvda.voortgang.conventions.intake.EventReader;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedTextJson;
import nl.stvda.voortgang.reports.catalogue.AgreementRegistered;
import nl.stvda.voortgang.reports.catalogue.OrganisationRegistered;
import nl.stvda.voortgang.reports.catalogue.SideRegistered;
import nl.stvda.voortgang.reports.declaration.DeclarationState;
import nl.stvda.voortgang.reports.initiative.InitiativeState;
import nl.stvda.voortgang.reports.initiative.Joint;
import nl.stvda.voortgang.reports.initiative.Review;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the producer writes is what this consumer reads: the examples are the producer's own. */
class GoldenEventsTest {

    @AutoClose
    private final ValidatorFactory validation = Validation.buildDefaultValidatorFactory();

    private final EventReader reader = new EventReader(
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .registerModule(LocalizedTextJson.module(() -> new Languages(List.of("nl", "en"), "en", "nl"))),
            validation.getValidator());

    private static CloudEvent event(String file) {
        return new CloudEvent(
                "/initiatives-service",
                "id",
                file,
                Instant.EPOCH,
                1,
                Posted.golden(file).toString());
    }

    @ParameterizedTest
    @CsvSource({"made, in-force, 1", "superseded, superseded, 2", "withdrawn, withdrawn, 2", "restated, in-force, 1"})
    void readsDeclarations(String type, String state, int revision) {
        var read = reader.read(event("declaration.%s.v1.json".formatted(type)), DeclarationState.class);

        assertThat(read.state()).isEqualTo(state);
        assertThat(read.revision()).isEqualTo(revision);
        assertThat(read.theme()).isEqualTo("dignity");
    }

    @ParameterizedTest
    @CsvSource({
        "initiative.submitted.v1.json, submitted, 1, pending",
        "initiative.reviewed.v1.json,  submitted, 2, accepted",
        "initiative.changed.v1.json,   submitted, 2, pending",
        "initiative.linked.v1.json,    submitted, 2, pending",
        "initiative.unlinked.v1.json,  submitted, 3, pending",
        "initiative.withdrawn.v1.json, withdrawn, 3,",
    })
    void readsInitiatives(String file, String status, int revision, @Nullable String review) {
        var state = reader.read(event(file), InitiativeState.class);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.revision()).isEqualTo(revision);
        assertThat(Optional.ofNullable(state.review()).map(Review::state)).isEqualTo(Optional.ofNullable(review));
        assertThat(state.organisation()).isEqualTo("fnv");
        assertThat(state.period().start()).hasToString("2021-09-01");
        assertThat(state.amounts())
                .hasSize(1)
                .allSatisfy(amount -> assertThat(amount.value()).isEqualByComparingTo("250000000"));
        assertThat(Objects.requireNonNull(state.reach()).count()).isEqualTo(13);
    }

    @Test
    void readsWhoDidItTogether() {
        var state = reader.read(event("initiative.linked.v1.json"), InitiativeState.class);

        var joint = Objects.requireNonNull(state.joint());
        assertThat(joint.lead()).isNotEqualTo(state.id());
        assertThat(joint.initiatives()).extracting(Joint.Member::organisation).containsExactly("vno-ncw", "fnv");
    }

    @ParameterizedTest
    @CsvSource("organisation.registered.v1.json, FNV")
    void readsOrganisations(String file, String name) {
        var organisation = reader.read(event(file), OrganisationRegistered.class);

        assertThat(organisation.name().get("nl")).isEqualTo(name);
    }

    @Test
    void readsSides() {
        var side = reader.read(event("side.registered.v1.json"), SideRegistered.class);

        assertThat(side.label().get("nl")).isEqualTo("Werknemers");
        assertThat(side.position()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource("agreement.registered.v1.json, Digitale vaardigheden en werkgelegenheid")
    void readsAgreements(String file, String label) {
        var agreement = reader.read(event(file), AgreementRegistered.class);

        assertThat(agreement.themes()).hasSize(4);
        assertThat(agreement.themes().getFirst().label().get("nl")).isEqualTo(label);
    }
}

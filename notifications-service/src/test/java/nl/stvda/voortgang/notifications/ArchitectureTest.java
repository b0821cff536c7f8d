package nl.stvda.voortgang.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_CLASS = 200;

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("nl.stvda.voortgang.notifications.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another one back is not a feature of its own");

    @ArchTest
    static final ArchRule resourcesOpenNoTransaction = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a transaction belongs to a use case, and use cases live in services");

    @ArchTest
    static final ArchRule resourcesNeverTouchEntities = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("records are the API, entities are the storage");

    @ArchTest
    static final ArchRule endpointsSayWhoMayCall = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("who may call is decided when the endpoint is written");

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("Quarkus REST answers 404 for a method that is not public, without a word");

    @ArchTest
    static final ArchRule resourcesAreCalledResources = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("a role has one name");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("the door of a feature speaks records");

    @ArchTest
    static final ArchRule onlyConsumersTakeRecords = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Consumer")
            .because("a role has one name");

    @ArchTest
    static final ArchRule recordsAreTakenPatiently = classes()
            .that()
            .haveSimpleNameEndingWith("Consumer")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("BatchIntake")
            .because("a record is neither lost while the database is away nor stops its partition");

    @ArchTest
    static final ArchRule consumersOpenNoTransaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Consumer")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("each try is a transaction of its own: waiting inside of one would hold it open");

    @ArchTest
    static final ArchRule nothingIsSentToKafka = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Emitter")
            .andShould()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.reactive.messaging..")
            .because("events go one way, and this is the end of it");

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields().should().beAnnotatedWith(Inject.class).because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule configurationIsMapped = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProperty.class)
            .because("a @ConfigMapping is checked at the start and documented in one place");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a test must be able to set the time");

    @Test
    void classesFitOnAFewScreens() throws IOException {
        try (var sources = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .allSatisfy(
                            source -> assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(LONGEST_CLASS));
        }
    }
}

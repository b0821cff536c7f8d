package nl.stvda.voortgang.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SERVICE = "nl.stvda.voortgang.reports";

    /** From the ground up; rooms of one floor do not use each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("access", "text"),
            List.of("round"),
            List.of("version"),
            List.of("initiative", "catalogue"),
            List.of("entry", "narrative"),
            List.of("draft"),
            List.of("intake"),
            List.of("dashboard"));

    @ArchTest
    static final ArchRule roomsUseOnlyRoomsBelow = roomsUseOnlyRoomsBelow();

    private static ArchRule roomsUseOnlyRoomsBelow() {
        var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var room : FLOORS.stream().flatMap(List::stream).toList()) {
            house = house.layer(room).definedBy("%s.%s..".formatted(SERVICE, room));
        }
        var below = new ArrayList<String>();
        for (var floor : FLOORS) {
            for (var room : floor) {
                house = below.isEmpty()
                        ? house.whereLayer(room).mayNotAccessAnyLayer()
                        : house.whereLayer(room).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(floor);
        }
        return house.because("what stands below can be understood, tested and changed without what stands above");
    }

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("nl.stvda.voortgang.reports.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another which needs it back is one feature");

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
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("an endpoint that says nothing is open to whoever finds it; interfaces are clients of others");

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("Quarkus REST answers 404 for a method that is not public, without a word");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other features speak with the door, in records");

    @ArchTest
    static final ArchRule nobodySendsEvents = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Emitter")
            .because("an event sent outside the transaction can be lost or can lie");

    @ArchTest
    static final ArchRule onlyTheInboxReceives = noClasses()
            .that()
            .resideOutsideOfPackage("..intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .because("an event has its effect once, which the inbox sees to");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("a constructor shows what a class needs, and tests can call it");

    @ArchTest
    static final ArchRule configurationIsMapped = noFields()
            .should()
            .beAnnotatedWith(ConfigProperty.class)
            .because("keys are documented and checked together, in a @ConfigMapping");

    @ArchTest
    static final ArchRule configurationIsNotAParameterEither = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProperty.class)
            .because("keys are documented and checked together, in a @ConfigMapping");

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
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test sets the clock, and a moment is asked for once");

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotHaveSimpleName("SystemClock")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("PostgreSQL keeps fewer digits than the JDK, which the one clock respects");

    @ArchTest
    static final ArchRule resourcesAreCalledSo = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("a URL leads to a package and its Resource");

    @ArchTest
    static final ArchRule whatIsCalledResourceIsOne = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Path.class)
            .because("names tell roles");

    @ArchTest
    static final ArchRule configurationsAreCalledSo = classes()
            .that()
            .haveSimpleNameEndingWith("Config")
            .should()
            .beAnnotatedWith(ConfigMapping.class)
            .because("names tell roles");

    @ArchTest
    static final ArchRule problemsAreCalledSo = classes()
            .that()
            .areEnums()
            .and()
            .areAssignableTo(ProblemType.class)
            .should()
            .haveSimpleNameEndingWith("Problem")
            .because("the enum of a feature is the documentation of its failures");

    @ArchTest
    static final ArchRule servicesKnowNoHttp = noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "com.fasterxml.jackson..")
            .because("a use case is the same whoever asks for it");

    @ArchTest
    static final ArchRule entitiesKeepTheirFields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate()
            .because("an entity refuses illegal moves, which it cannot where others set its fields");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("these names fit every class and tell nothing");
}

package nl.stvda.voortgang.contract.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.util.Date;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules that hold in every service and in the conventions. A rule selects classes by what they do, which is in their
 * annotations, not by what they are called: a name can be forgotten.
 */
public final class HouseRules {

    private static final String PROBLEM_TYPE = "nl.stvda.voortgang.conventions.problem.ProblemType";

    private static final String LOGGER = "org.jboss.logging.Logger";

    private static final String SWEEP = "nl.stvda.voortgang.conventions.sweep.Sweep";

    private static final String GAUGE = "io\\.micrometer\\.core\\.instrument\\.Gauge\\$Builder";

    /** By name, because a service that takes no events does not have these classes. */
    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

    private static final Set<String> SENDERS = Set.of(
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.MutinyEmitter");

    /** A use case: the class or one of its methods opens or joins a transaction. */
    private static final DescribedPredicate<JavaClass> TRANSACTIONAL = describe(
            "are transactional",
            type -> type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("nl.stvda.voortgang.*.(*)..")
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
            .because("a transaction belongs to a use case, and use cases know no HTTP");

    @ArchTest
    static final ArchRule resourcesNeverTouchEntities = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("records are the API, entities are the storage");

    @ArchTest
    static final ArchRule useCasesKnowNoHttp = noClasses()
            .that(TRANSACTIONAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .because("a use case is the same whoever asks for it");

    @ArchTest
    static final ArchRule useCasesKnowNoJson = noClasses()
            .that(TRANSACTIONAL)
            .and()
            .resideOutsideOfPackages("..outbox..", "..intake..", "..idempotency..", "..session..", "..form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("records go in and out; only what is kept or sent as text is written by the one who keeps it")
            .allowEmptyShould(true);

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
            .because(
                    "an endpoint that says nothing is open to everybody who finds it; interfaces are clients of others");

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("Quarkus REST answers 404 for a method that is not public, without a warning");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other features use the door, which speaks records")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesKeepTheirFields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate()
            .because("an entity cannot refuse an illegal move when others set its fields")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodySendsEvents = noClasses()
            .should()
            .dependOnClassesThat(describe("send to a channel", type -> SENDERS.contains(type.getName())))
            .because(
                    "an event leaves as a row of the outbox; one that is sent beside a transaction can be lost or untrue");

    @ArchTest
    static final ArchRule eventsComeInThroughTheIntake = methods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..intake..")
            .because("the intake sees to it that an event has its effect once")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheIntakeKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .because("what an event does is the same however it came");

    @ArchTest
    static final ArchRule consumersOpenNoTransaction = noClasses()
            .that(describe(
                    "take events",
                    type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(INCOMING))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("each attempt is a transaction of its own: waiting inside of one would hold it open")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("a constructor shows what a class needs, and tests can call it");

    @ArchTest
    static final ArchRule configurationIsMapped = noClasses()
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
    static final ArchRule sweepsAreRunTogether = classes()
            .that()
            .haveSimpleNameEndingWith("Sweep")
            .should()
            .beAssignableTo(SWEEP)
            .because("one schedule, one bound and one log line for whatever is removed because it is old")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule gaugesEndWithTheService = noClasses()
            .that()
            .resideOutsideOfPackage("..conventions.metrics..")
            .should()
            .callMethodWhere(target(name("register")).and(target(owner(nameMatching(GAUGE)))))
            .because("a registry can outlive the service, and would go on asking what has ended");

    @ArchTest
    static final ArchRule configurationsAreCalledSo = classes()
            .that()
            .areAnnotatedWith(ConfigMapping.class)
            .should()
            .haveSimpleNameEndingWith("Config")
            .because("names tell roles");

    @ArchTest
    static final ArchRule problemsAreCalledSo = classes()
            .that()
            .areEnums()
            .and()
            .areAssignableTo(PROBLEM_TYPE)
            .should()
            .haveSimpleNameEndingWith("Problem")
            .because("the enum of a feature is the documentation of its failures");

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

    /** So that the check of the lines finds all of them. */
    @ArchTest
    static final ArchRule loggersAreCalledLog = fields().that()
            .haveRawType(LOGGER)
            .should()
            .haveName("LOG")
            .andShould()
            .beStatic()
            .because("the form of a line is checked where LOG is called")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thereIsOneWayToLog = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "io.quarkus.logging..")
            .because("the form of a line is checked where LOG is called");

    @ArchTest
    static void classesStayInTheirRole(JavaClasses ignored) {
        ClassSizes.check();
    }

    @ArchTest
    static void logLinesHaveOneForm(JavaClasses ignored) {
        LogLines.check();
    }

    private HouseRules() {}
}

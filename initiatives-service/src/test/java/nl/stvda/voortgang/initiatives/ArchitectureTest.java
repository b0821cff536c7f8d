package nl.stvda.voortgang.initiatives;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import nl.stvda.voortgang.initiatives.idempotency.NoStore;
import nl.stvda.voortgang.initiatives.idempotency.OwnIdempotency;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("nl.stvda.voortgang.initiatives.(*)..")
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
    static final ArchRule onlyTheOutboxKnowsItsTable = noClasses()
            .that()
            .resideOutsideOfPackage("..outbox..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("OutboxMessage")
            .because("an event that is not appended by the outbox can be lost or can lie");

    @ArchTest
    static final ArchRule nobodySendsPastTheOutbox = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Emitter")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .because("events leave as rows of the outbox, relayed by Debezium; this service consumes none");

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
    static final ArchRule nothingOutsideIsCalledUnderAnIdempotencyKey = noClasses()
            .that(DescribedPredicate.describe(
                    "have an idempotent operation",
                    (JavaClass type) ->
                            type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Idempotent.class))))
            .should()
            .transitivelyDependOnClassesThat(annotatedWith(RegisterRestClient.class)
                    .<JavaClass>forSubtype()
                    .or(JavaClass.Predicates.resideInAnyPackage(
                            "java.net.http..",
                            "io.vertx.ext.web.client..",
                            "io.quarkus.mailer..",
                            "io.quarkus.oidc.client..")))
            .because("a transaction spans all of the operation: it would hold its locks while another system answers");

    @ArchTest
    static final ArchRule whatMayNotBeStoredIsNotKeptUnderAKey = noMethods()
            .that()
            .areAnnotatedWith(Idempotent.class)
            .should()
            .beAnnotatedWith(NoStore.class)
            .because("the answer of an idempotent operation is stored, and given again to others of the organisation");

    @ArchTest
    static final ArchRule onlyPostsAreIdempotentByAKey = methods()
            .that()
            .areAnnotatedWith(Idempotent.class)
            .or()
            .areAnnotatedWith(OwnIdempotency.class)
            .should()
            .beAnnotatedWith(POST.class)
            .because("the filter looks at no other method, and the others need no key");

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

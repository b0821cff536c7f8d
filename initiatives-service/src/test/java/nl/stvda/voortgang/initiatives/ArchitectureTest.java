package nl.stvda.voortgang.initiatives;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.POST;
import nl.stvda.voortgang.contract.house.HouseRules;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import nl.stvda.voortgang.initiatives.idempotency.NoStore;
import nl.stvda.voortgang.initiatives.idempotency.OwnIdempotency;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests rulesOfTheHouse = ArchTests.in(HouseRules.class);

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
}

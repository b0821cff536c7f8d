package nl.stvda.voortgang.reports;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import nl.stvda.voortgang.contract.house.Floors;
import nl.stvda.voortgang.contract.house.HouseRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests rulesOfTheHouse = ArchTests.in(HouseRules.class);

    private static final String SERVICE = "nl.stvda.voortgang.reports";

    /** From the ground up; rooms of one floor do not use each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("access", "text", "canonical"),
            List.of("audit"),
            List.of("template", "calendar"),
            List.of("round"),
            List.of("version"),
            List.of("initiative", "catalogue", "declaration"),
            List.of("entry", "block"),
            List.of("narrative", "curation"),
            List.of("translation"),
            List.of("opening"),
            List.of("content"),
            List.of("document"),
            List.of("draft"),
            List.of("comment"),
            List.of("check"),
            List.of("snapshot"),
            List.of("minutes"),
            List.of("signoff", "difference"),
            List.of("delta", "use", "certificate"),
            List.of("intake", "deadletter"),
            List.of("dashboard"));

    @ArchTest
    static final ArchRule roomsUseOnlyRoomsBelow = Floors.useOnlyFloorsBelow(SERVICE, FLOORS);

    /** Everything that content may be made of; what reads a database or answers requests is not among it. */
    @ArchTest
    static final ArchRule contentIsRecordsOnly = classes()
            .that()
            .resideInAPackage(SERVICE + ".content..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SERVICE + ".content..",
                    "nl.stvda.voortgang.conventions.date..",
                    "nl.stvda.voortgang.conventions.language..",
                    "java..",
                    "com.fasterxml.jackson.annotation..",
                    "org.eclipse.microprofile.openapi.annotations..",
                    "org.jspecify.annotations..")
            .because("what is signed and sent must be whole in itself, whatever it was read from");

    @ArchTest
    static final ArchRule documentsKnowContentOnly = noClasses()
            .that()
            .resideInAPackage(SERVICE + ".document..")
            .should()
            .dependOnClassesThat(resideInAPackage(SERVICE + "..")
                    .and(not(resideInAnyPackage(SERVICE + ".document..", SERVICE + ".content..", SERVICE + ".text.."))))
            .because("the same content makes the same document, today and from a snapshot of years ago");
}

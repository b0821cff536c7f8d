package nl.stvda.voortgang.reports;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.contract.house.HouseRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests rulesOfTheHouse = ArchTests.in(HouseRules.class);

    private static final String SERVICE = "nl.stvda.voortgang.reports";

    /** From the ground up; rooms of one floor do not use each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("access", "text"),
            List.of("template", "calendar"),
            List.of("round"),
            List.of("version"),
            List.of("initiative", "catalogue"),
            List.of("entry", "narrative"),
            List.of("content"),
            List.of("document"),
            List.of("draft"),
            List.of("intake"),
            List.of("dashboard"));

    @ArchTest
    static final ArchRule roomsUseOnlyRoomsBelow = roomsUseOnlyRoomsBelow();

    /** Everything that content may be made of; what reads a database or answers requests is not among it. */
    @ArchTest
    static final ArchRule contentIsRecordsOnly = classes()
            .that()
            .resideInAPackage(SERVICE + ".content..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SERVICE + ".content..",
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
}

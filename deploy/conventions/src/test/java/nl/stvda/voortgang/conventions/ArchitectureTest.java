package nl.stvda.voortgang.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import nl.stvda.voortgang.contract.house.HouseRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests rulesOfTheHouse = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule conventionsKnowNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.stvda.voortgang.initiatives..",
                    "nl.stvda.voortgang.reports..",
                    "nl.stvda.voortgang.notifications..")
            .because("a convention is what is the same whichever service keeps it");

    @ArchTest
    static final ArchRule conventionsStoreNothing =
            noClasses().should().beAnnotatedWith(Entity.class).because("what a service stores is its own");

    @ArchTest
    static final ArchRule conventionsHaveNoWordOfTheDomain = noClasses()
            .should()
            .haveNameMatching(
                    "(?i).*(initiative|round|report|alert|agreement|theme|organisation|submission|narrative).*")
            .because("a class named after the domain belongs to the service that owns it");
}

package nl.stvda.voortgang.notifications;

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

    private static final String SERVICE = "nl.stvda.voortgang.notifications";

    /** From the ground up; rooms of one floor do not use each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("access", "language", "organisation", "round"),
            List.of("alert"),
            List.of("inbox"),
            List.of("stream"),
            List.of("delivery"),
            List.of("mail"),
            List.of("routing"),
            List.of("intake", "deadletter"));

    @ArchTest
    static final ArchRule roomsUseOnlyRoomsBelow = Floors.useOnlyFloorsBelow(SERVICE, FLOORS);
}

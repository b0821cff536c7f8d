package nl.stvda.voortgang.reports;

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
}

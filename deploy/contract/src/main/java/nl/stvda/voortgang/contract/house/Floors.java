package nl.stvda.voortgang.contract.house;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** The order in which the packages of a service stand on each other. */
public final class Floors {

    private Floors() {}

    /** Packages of one floor do not use each other, and none uses one of a floor above. */
    public static ArchRule useOnlyFloorsBelow(String service, List<List<String>> floors) {
        var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var room : floors.stream().flatMap(List::stream).toList()) {
            house = house.layer(room).definedBy("%s.%s..".formatted(service, room));
        }
        var below = new ArrayList<String>();
        for (var floor : floors) {
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

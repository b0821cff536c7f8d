package nl.stvda.voortgang.initiatives.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JointTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    private static Joint of(UUID... members) {
        return new Joint(
                new UUID(0, 9),
                members[0],
                "telework",
                Instant.EPOCH,
                Arrays.stream(members)
                        .map(id -> new Joint.Member(id, "fnv", "x"))
                        .toList());
    }

    @Test
    void goesOnWithoutAMember() {
        assertThat(of(A, B, C).without(B)).contains(of(A, C));
    }

    @Test
    void getsAnotherLeadWhenTheLeadLeaves() {
        assertThat(of(C, A, B).without(C)).contains(of(A, B));
    }

    @Test
    void endsWhenOneIsLeft() {
        assertThat(of(A, B).without(A)).isEmpty();
    }
}

package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that says it is ready takes the next record at once. */
@ExtendWith(RunningPlatform.class)
class ReadinessTest {

    private final Platform platform;

    ReadinessTest(Platform platform) {
        this.platform = platform;
    }

    /** The topic has 12 partitions, that of the dead letters 3. */
    @ParameterizedTest
    @CsvSource({"REPORTS_SERVICE, 12", "NOTIFICATIONS_SERVICE, 15"})
    void isReadyWhenItHasItsPartitions(Part service, int partitions) throws Exception {
        platform.stop(service);

        platform.start(service);

        assertThat(partitionsOf(service.label())).isEqualTo(partitions);
    }

    private int partitionsOf(String group) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .flatMap(description -> description.members().stream())
                    .mapToInt(member -> member.assignment().topicPartitions().size())
                    .sum();
        }
    }
}

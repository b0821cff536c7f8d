package nl.stvda.voortgang.local.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.stvda.voortgang.local.component.Await;
import nl.stvda.voortgang.local.component.PlatformFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the project, as {@code deploy/kafka/topics.json} has them. */
record Topics(List<Topic> topics) {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** {@code purpose} is for the reader of the file. */
    record Topic(String name, String purpose, int partitions, Map<String, String> config) {}

    static Topics read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Topics.class);
        } catch (IOException failure) {
            throw new PlatformFailure("%s cannot be read: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    /** Makes what is missing and sets the configuration of what is there. */
    void make(String bootstrapServers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Await.until("the topics could not be made", LIMIT, Optional::empty, () -> {
                for (var topic : topics) {
                    make(admin, topic);
                }
                return true;
            });
        }
    }

    private static void make(Admin admin, Topic topic) throws InterruptedException, ExecutionException {
        var wanted = new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config());
        try {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException refusal) {
            if (!(refusal.getCause() instanceof TopicExistsException)) {
                throw refusal;
            }
            configure(admin, topic);
        }
    }

    private static void configure(Admin admin, Topic topic) throws InterruptedException, ExecutionException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var changes = topic.config().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
    }
}

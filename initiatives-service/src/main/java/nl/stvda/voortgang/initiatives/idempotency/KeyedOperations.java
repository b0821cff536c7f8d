package nl.stvda.voortgang.initiatives.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Documents Idempotency-Key where an operation is {@link Idempotent}. Runs before the filter that derives refusals from
 * parameters and gives each answer its version header.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class KeyedOperations implements OASFilter {

    private final Set<String> operations;

    public KeyedOperations(IndexView index) {
        operations = index.getAnnotations(Idempotent.class).stream()
                .map(KeyedOperations::operationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String operationId(AnnotationInstance idempotent) {
        return idempotent
                .target()
                .asMethod()
                .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                .value("operationId")
                .asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describe(document.getComponents());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operations.contains(operation.getOperationId()))
                .forEach(operation -> {
                    operation.addParameter(
                            OASFactory.createParameter().ref("#/components/parameters/" + IdempotencyKey.HEADER));
                    operation.getResponses().getAPIResponses().forEach((status, response) -> {
                        if (status.startsWith("2")) {
                            response.addHeader(
                                    Replay.HEADER,
                                    OASFactory.createHeader().ref("#/components/headers/" + Replay.HEADER));
                        }
                    });
                });
    }

    private static void describe(Components components) {
        components
                .addHeader(
                        Replay.HEADER,
                        OASFactory.createHeader()
                                .description("true where this is the answer to an earlier request with this "
                                        + IdempotencyKey.HEADER)
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                                .example("true"))
                .addParameter(
                        IdempotencyKey.HEADER,
                        OASFactory.createParameter()
                                .in(Parameter.In.HEADER)
                                .name(IdempotencyKey.HEADER)
                                .description(
                                        "Makes it safe to send this request again after a broken connection: for 7 days the same "
                                                + "request with the same key is answered as the first time (with "
                                                + "Idempotency-Replayed: true) and done once. 1 to 128 visible ASCII characters, "
                                                + "your organisation's own; use a new one, such as a UUID, for each new request.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                                .example("8e03978e-40d5-43dd-bc93-6894a57f9324"));
    }
}

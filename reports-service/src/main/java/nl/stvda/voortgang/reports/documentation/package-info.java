/** The OpenAPI document: what holds for every operation is added in one place, not repeated at each. */
@OpenAPIDefinition(
        // the title and the version are in application.properties
        info = @Info(title = "", version = ""),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(
                                    name = "FileContent",
                                    type = SchemaType.STRING,
                                    format = "binary",
                                    description = "The bytes of a file")
                        }))
@NullMarked
package nl.stvda.voortgang.reports.documentation;

import nl.stvda.voortgang.conventions.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;

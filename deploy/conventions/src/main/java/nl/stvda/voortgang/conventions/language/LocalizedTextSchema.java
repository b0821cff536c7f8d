package nl.stvda.voortgang.conventions.language;

import io.smallrye.config.SmallRyeConfig;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Describes localized texts of one kind in the document of an API: with a field for each language that the installation
 * has, so that the document stays closed and exact.
 *
 * @param description of the text
 * @param field what is said of the text in one language, behind the name of the language; may be empty
 * @param examples by the tag of their language
 * @param maxLength of the text in one language; absent where it is only read
 * @param minProperties the fewest languages; absent where it may be in none
 */
public record LocalizedTextSchema(
        String description,
        String field,
        Map<String, String> examples,
        @Nullable Integer maxLength,
        @Nullable Integer minProperties) {

    /** What the documents of the APIs are written in. */
    private static final Language DOCUMENT = new Language("en");

    /** The languages of this installation, where no container gives them. */
    public static Languages installed() {
        return Languages.of(
                ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(LanguagesConfig.class));
    }

    public Schema in(Collection<String> tags) {
        var fields = new LinkedHashMap<String, Schema>();
        for (var tag : tags) {
            fields.put(tag, field(tag));
        }
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .minProperties(minProperties)
                .description(description)
                .properties(fields);
    }

    private Schema field(String tag) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        var example = examples.get(tag);
        if (example != null) {
            schema.addExample(example);
        }
        return schema.maxLength(maxLength).description(new Language(tag).nameIn(DOCUMENT) + field);
    }
}

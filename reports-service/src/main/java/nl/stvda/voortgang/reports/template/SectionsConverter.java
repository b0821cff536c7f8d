package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import java.util.List;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

/** The sections of a template are read and written whole, and never changed in place. */
@Converter
@Immutable
@Singleton
class SectionsConverter extends JsonColumn<List<TemplateSection>> {

    SectionsConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

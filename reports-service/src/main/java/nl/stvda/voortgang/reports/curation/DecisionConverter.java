package nl.stvda.voortgang.reports.curation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

/** A decision is read and written whole, and never changed in place. */
@Converter
@Immutable
@Singleton
class DecisionConverter extends JsonColumn<Decision> {

    DecisionConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

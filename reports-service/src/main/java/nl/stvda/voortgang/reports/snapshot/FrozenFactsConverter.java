package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

@Singleton
@Converter
@Immutable
class FrozenFactsConverter extends JsonColumn<FrozenFacts> {

    FrozenFactsConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

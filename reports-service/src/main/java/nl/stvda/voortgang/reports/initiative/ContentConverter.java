package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

/** What an initiative says is read and written whole, and never changed in place. */
@Converter
@Immutable
@Singleton
class ContentConverter extends JsonColumn<InitiativeContent> {

    ContentConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

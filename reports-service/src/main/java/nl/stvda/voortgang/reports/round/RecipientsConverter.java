package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import java.util.List;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

/** The recipients of a round are read and written whole. */
@Converter
@Immutable
@Singleton
class RecipientsConverter extends JsonColumn<List<Recipient>> {

    RecipientsConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

package nl.stvda.voortgang.notifications.alert;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import java.util.List;
import nl.stvda.voortgang.conventions.column.JsonColumn;

/** Candidates are stored whole, because nobody searches for them. */
@Converter
@Singleton
class CandidatesConverter extends JsonColumn<List<AlertedCandidate>> {

    CandidatesConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

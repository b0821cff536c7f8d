package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import java.util.List;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import org.hibernate.annotations.Immutable;

/** The links of a block are read and written whole. */
@Converter
@Immutable
@Singleton
class LinksConverter extends JsonColumn<List<BlockLink>> {

    LinksConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

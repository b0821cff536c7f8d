package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.conventions.column.JsonColumn;
import nl.stvda.voortgang.initiatives.joint.Joint;

/** Keeps who belongs to a joint initiative in each of its members: what stands there never changes by itself. */
@Converter
@Singleton
class JointConverter extends JsonColumn<Joint> {

    JointConverter(ObjectMapper json) {
        super(json, new TypeReference<>() {});
    }
}

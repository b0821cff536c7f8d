package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/**
 * A code with a name, in a list that has an order.
 *
 * @param <T> how the API shows it
 */
@MappedSuperclass
abstract class NamedEntry<T> implements Entry<T> {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    NamedEntry() {}

    @SuppressWarnings("NullAway.Init") // call() sets the name
    NamedEntry(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void call(LocalizedText name) {
        label = name;
    }

    String code() {
        return code;
    }

    LocalizedText label() {
        return label;
    }

    int position() {
        return position;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void raise() {
        version++;
    }
}

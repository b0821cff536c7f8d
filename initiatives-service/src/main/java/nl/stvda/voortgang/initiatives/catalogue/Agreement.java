package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.hibernate.annotations.SQLOrder;

/** An autonomous framework agreement of the European social partners. */
@Entity
class Agreement {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    private LocalDate signedOn;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "agreement")
    @SQLOrder("position")
    private List<Theme> themes;

    @SuppressWarnings("NullAway.Init")
    Agreement() {}

    AgreementResponse response() {
        return new AgreementResponse(
                code, title, signedOn, themes.stream().map(Theme::response).toList());
    }
}

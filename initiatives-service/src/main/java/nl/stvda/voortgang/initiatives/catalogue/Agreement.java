package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.SQLOrder;

/** An autonomous framework agreement of the European social partners. */
@Entity
class Agreement {

    @Id
    private String code;

    private String titleNl;
    private String titleEn;
    private LocalDate signedOn;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "agreement")
    @SQLOrder("position")
    private List<Theme> themes;

    @SuppressWarnings("NullAway.Init")
    Agreement() {}

    AgreementResponse response() {
        return new AgreementResponse(
                code,
                new Label(titleNl, titleEn),
                signedOn,
                themes.stream().map(Theme::response).toList());
    }
}

package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.hibernate.annotations.SQLOrder;

/** An autonomous framework agreement of the European social partners. */
@Entity
class Agreement implements Entry<AgreementResponse> {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    private LocalDate signedOn;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement", nullable = false)
    @SQLOrder("position")
    private List<Theme> themes;

    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    private int version;

    @SuppressWarnings("NullAway.Init")
    Agreement() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Agreement(String code, int position) {
        this.code = code;
        this.position = position;
        themes = new ArrayList<>();
    }

    /** Says this instead; answers the codes of the themes that it does not have any more. */
    List<String> rewrite(AgreementRequest request, Languages languages) {
        title = request.title();
        signedOn = request.signedOn();
        var wanted = request.themes().stream()
                .map(AgreementRequest.ThemeRequest::code)
                .toList();
        var gone = themes.stream()
                .map(Theme::code)
                .filter(known -> !wanted.contains(known))
                .toList();
        themes.removeIf(theme -> gone.contains(theme.code()));
        for (var place = 0; place < request.themes().size(); place++) {
            var said = request.themes().get(place);
            var theme = themes.stream()
                    .filter(known -> known.code().equals(said.code()))
                    .findFirst()
                    .orElseGet(() -> added(said.code()));
            theme.rewrite(place + 1, said, languages);
        }
        themes.sort(Comparator.comparingInt(Theme::position));
        return gone;
    }

    private Theme added(String theme) {
        var added = new Theme(theme);
        themes.add(added);
        return added;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void raise() {
        version++;
    }

    @Override
    public AgreementResponse response() {
        return new AgreementResponse(
                code, title, signedOn, themes.stream().map(Theme::response).toList());
    }

    @Override
    public Optional<Object> registered() {
        return Optional.of(response());
    }
}

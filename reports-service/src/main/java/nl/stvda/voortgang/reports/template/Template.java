package nl.stvda.voortgang.reports.template;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** What a report consists of. A round takes a copy, so it may change while rounds use it. */
@Entity
class Template {

    @Id
    private String id;

    private @Nullable String agreement;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    @Convert(converter = SectionsConverter.class)
    private List<TemplateSection> sections;

    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Template() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Template(String id) {
        this.id = id;
    }

    /** Says this instead; answers whether anything became different. */
    boolean rewrite(
            @Nullable String about, LocalizedText called, List<TemplateSection> outline, String by, Instant at) {
        if (called.equals(title) && outline.equals(sections) && Objects.equals(about, agreement)) {
            return false;
        }
        agreement = about;
        title = called;
        sections = List.copyOf(outline);
        changedBy = by;
        changedAt = at;
        return true;
    }

    List<TemplateSection> sections() {
        return sections;
    }

    int version() {
        return version;
    }

    TemplateResponse response() {
        return new TemplateResponse(id, agreement, title, sections, version, changedBy, changedAt);
    }
}

package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.Selection;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/** A section of a round: copied from the template when the round started, and the round's own since. */
@Entity
class RoundSection {

    private static final String[] NONE = {};

    @EmbeddedId
    private Key key;

    private @Nullable String parent;

    /** Where it is read. */
    private int position;

    /** Which of two rules of one priority is asked first; it never changes, so that initiatives stay where they are. */
    private int ruleOrder;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText heading;

    @Convert(converter = LocalizedTextConverter.class)
    private @Nullable LocalizedText question;

    @Convert(converter = LocalizedTextConverter.class)
    private @Nullable LocalizedText fixedText;

    private String[] themes;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryDisplay display;

    private boolean numbered;
    private @Nullable Integer priority;
    private String[] sides;
    private String[] levels;
    private String[] instruments;

    @SuppressWarnings("NullAway.Init")
    RoundSection() {}

    RoundSection(String round, int position, int ruleOrder, TemplateSection section) {
        key = new Key(round, section.code());
        this.position = position;
        this.ruleOrder = ruleOrder;
        parent = section.parent();
        kind = section.kind();
        heading = section.heading();
        question = section.question();
        fixedText = section.text();
        themes = section.themes().toArray(String[]::new);
        numbered = Boolean.TRUE.equals(section.numbered());
        select(section.placement());
        display = kind == SectionKind.ENTRIES && section.display() == null ? EntryDisplay.CARDS : section.display();
    }

    private void select(@Nullable Selection placement) {
        priority = placement == null ? null : placement.priority();
        sides = placement == null ? NONE : placement.sides().toArray(String[]::new);
        levels = placement == null ? NONE : placement.levels().toArray(String[]::new);
        instruments = placement == null ? NONE : placement.instruments().toArray(String[]::new);
    }

    private @Nullable Selection selection() {
        return priority == null ? null : new Selection(priority, List.of(sides), List.of(levels), List.of(instruments));
    }

    Section section() {
        return new Section(key.code(), parent, kind, heading, display);
    }

    void call(LocalizedText name) {
        heading = name;
    }

    void ask(LocalizedText words) {
        question = words;
    }

    /** As a template says it, to make another round of. */
    TemplateSection outline() {
        return new TemplateSection(
                key.code(),
                parent,
                kind,
                heading,
                question,
                fixedText,
                List.of(themes),
                selection(),
                display,
                numbered ? true : null);
    }

    Optional<PlacementRule> rule() {
        return Optional.ofNullable(priority)
                .map(order ->
                        new PlacementRule(key.code(), order, List.of(sides), List.of(levels), List.of(instruments)));
    }

    SectionResponse response(int place) {
        return new SectionResponse(key.code(), parent, kind, heading, question, display, numbered, place, selection());
    }

    void rewrite(SectionRequest request) {
        heading = request.heading();
        question = request.question() == null || request.question().isEmpty() ? null : request.question();
        display = request.display() == null ? display : request.display();
        numbered = Objects.requireNonNullElse(request.numbered(), numbered);
        if (request.placement() != null) {
            select(request.placement());
        }
        if (request.parent() != null || Boolean.TRUE.equals(request.atTop())) {
            parent = request.parent();
        }
    }

    void standAt(int next) {
        position = next;
    }

    String code() {
        return key.code();
    }

    @Nullable String parent() {
        return parent;
    }

    SectionKind kind() {
        return kind;
    }

    int ruleOrder() {
        return ruleOrder;
    }

    int position() {
        return position;
    }

    /** The round and the code of the section. */
    @Embeddable
    record Key(String round, String code) {}
}

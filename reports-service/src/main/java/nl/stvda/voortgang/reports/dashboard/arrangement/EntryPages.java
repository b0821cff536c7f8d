package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import nl.stvda.voortgang.reports.curation.Decision.Shape;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Choice;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Other;
import nl.stvda.voortgang.reports.dashboard.arrangement.EntryView.Standing;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.draft.DraftSections;
import nl.stvda.voortgang.reports.draft.OpenEntry;
import nl.stvda.voortgang.reports.entry.ShownEntry;

/** Puts together the page of one entry. */
@RequestScoped
class EntryPages {

    private final DraftSections sections;
    private final Catalogue catalogue;
    private final Languages languages;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    EntryPages(
            DraftSections sections,
            Catalogue catalogue,
            Languages languages,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.sections = sections;
        this.catalogue = catalogue;
        this.languages = languages;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** The entry with whatever was tried with it. */
    EntryView page(String round, UUID initiative, Attempt attempt) {
        var open = sections.entry(round, initiative);
        var address = new ArrangementAddress(round);
        var decision = open.curation().decision();
        var shape = Optional.ofNullable(decision.shape());
        var rewording = Optional.ofNullable(decision.rewording());
        var columns = new EntryColumns(open.entry(), rewording, attempt, visitor.language());
        return new EntryView(
                frames.of(Area.ARRANGEMENT),
                address.section(open.section().orElse(open.entry().section()), 0),
                address.entry(initiative),
                "/initiatives/" + initiative,
                title(open.entry()),
                Stream.concat(Stream.of(open.entry().organisation()), open.entry().jointWith().stream())
                        .map(this::organisation)
                        .toList(),
                standing(address, open, decision),
                open.curation().version(),
                languages.tags().stream().map(columns::of).toList(),
                rewording.isPresent(),
                columns.isSourceChanged(),
                asHas(shape.map(Shape::titleShown)),
                asHas(shape.map(Shape::factsShown)),
                places(open),
                open.near().stream()
                        .map(other -> new Choice(
                                other.initiativeId().toString(), title(other).value()))
                        .toList(),
                others(address, open.merged(), open),
                new EntrySteps(open, moments, visitor.language(), place -> led(address, open, place)).newestFirst(),
                attempt,
                visitor.isSecretariat() && open.editable());
    }

    private Standing standing(ArrangementAddress address, OpenEntry open, Decision decision) {
        var section = open.section().map(code -> section(address, open, code));
        if (decision.isLeftOut()) {
            return new Standing("left-out", Optional.empty(), Optional.empty());
        }
        if (section.isEmpty()) {
            var lead = Optional.ofNullable(decision.place()).map(Place::mergedInto);
            return new Standing("merged", section, lead.flatMap(at -> other(address, at, open)));
        }
        var parent = open.inside().flatMap(at -> other(address, at, open));
        return new Standing(parent.isPresent() ? "nested" : "stands", section, parent);
    }

    /** The section or the entry that a step led to. */
    private Optional<Other> led(ArrangementAddress address, OpenEntry open, Place place) {
        return Optional.ofNullable(place.section())
                .map(code -> section(address, open, code))
                .or(() -> Stream.of(Optional.ofNullable(place.nestedIn()), Optional.ofNullable(place.mergedInto()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .flatMap(at -> other(address, at, open)));
    }

    private Other section(ArrangementAddress address, OpenEntry open, String code) {
        var heading = open.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .map(section -> shown(section.heading(), code))
                .orElseGet(() -> new Text(code, visitor.language()));
        return new Other(address.section(code, 0), heading);
    }

    private List<Other> others(ArrangementAddress address, List<UUID> initiatives, OpenEntry open) {
        return initiatives.stream()
                .flatMap(initiative -> other(address, initiative, open).stream())
                .toList();
    }

    private Optional<Other> other(ArrangementAddress address, UUID initiative, OpenEntry open) {
        return open.named().stream()
                .filter(entry -> entry.initiativeId().equals(initiative))
                .findFirst()
                .map(entry -> new Other(address.entry(initiative), title(entry)));
    }

    /** Among those that the rules give a section, and each block for some or one. */
    private List<Choice> places(OpenEntry open) {
        var words = WordsOf.the(ArrangementMessages.class, visitor.language());
        return open.sections().stream()
                .flatMap(section -> open.places().stream()
                        .filter(block -> block.section().equals(section.code()))
                        .map(block -> {
                            var place = EntryForm.place(block);
                            return new Choice(
                                    place,
                                    "%s: %s"
                                            .formatted(
                                                    shown(section.heading(), section.code())
                                                            .value(),
                                                    words.kind(block.kind().code())));
                        }))
                .toList();
    }

    private static String asHas(Optional<Boolean> shown) {
        return shown.map(Object::toString).orElse("");
    }

    private Text title(ShownEntry entry) {
        return shown(entry.content().title(), entry.initiativeId().toString());
    }

    private Text organisation(String code) {
        return catalogue
                .organisation(code)
                .map(Named::name)
                .map(name -> shown(name, code))
                .orElseGet(() -> new Text(code, visitor.language()));
    }

    private Text shown(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }
}

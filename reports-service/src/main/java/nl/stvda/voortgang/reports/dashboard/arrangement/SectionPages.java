package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.LeftOut;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Pager;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Place;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.DraftSections;
import nl.stvda.voortgang.reports.draft.OpenSection;
import nl.stvda.voortgang.reports.draft.SectionPlace;

/** Puts together the page on which a section is arranged. */
@RequestScoped
class SectionPages {

    /** A section may have thousands; the rest is on the next pages. */
    static final int MOST_ENTRIES = 100;

    private final DraftSections sections;
    private final Languages languages;
    private final Visitor visitor;
    private final Frames frames;

    SectionPages(DraftSections sections, Languages languages, Visitor visitor, Frames frames) {
        this.sections = sections;
        this.languages = languages;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** The section with this code, or the first with entries, with whatever was tried in it. */
    SectionView page(String round, Optional<String> code, int from, Attempt attempt) {
        var address = new ArrangementAddress(round);
        var section = sections.section(round, code, from, MOST_ENTRIES);
        var here = section.content().code();
        var written = languages.tags().stream().map(Language::new).toList();
        return new SectionView(
                frames.of(Area.ARRANGEMENT),
                shown(section.title(), round),
                address.ofRound(),
                here,
                shown(section.content().heading(), here),
                from,
                section.sections().stream()
                        .map(place -> place(address, place, here))
                        .toList(),
                new SectionParts(address, section, written, visitor.language()).parts(),
                pager(address, section, from),
                section.leftOut().stream()
                        .map(entry -> new LeftOut(
                                address.entry(entry.initiativeId()),
                                shown(
                                        entry.content().title(),
                                        entry.initiativeId().toString())))
                        .toList(),
                attempt,
                address.blocks(here),
                address.presence(here, section.version()),
                visitor.isSecretariat() && section.editable());
    }

    private Place place(ArrangementAddress address, SectionPlace place, String here) {
        return new Place(
                place.code(),
                place.blocks() ? Optional.of(address.section(place.code(), 0)) : Optional.empty(),
                shown(place.heading(), place.code()),
                place.depth(),
                place.entries(),
                place.code().equals(here));
    }

    private static Pager pager(ArrangementAddress address, OpenSection section, int from) {
        var code = section.content().code();
        var shown = section.content().entries().size();
        var next = from + MOST_ENTRIES;
        return new Pager(
                shown == 0 ? 0 : from + 1,
                from + shown,
                section.entries(),
                from == 0 ? Optional.empty() : Optional.of(address.section(code, Math.max(0, from - MOST_ENTRIES))),
                next < section.entries() ? Optional.of(address.section(code, next)) : Optional.empty());
    }

    private Text shown(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }
}

package nl.stvda.voortgang.reports.round;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.SectionKind;
import org.jspecify.annotations.Nullable;

/** A section of one round's report; the parent is null where it stands at the top. */
public record Section(
        String code,
        @Nullable String parent,
        SectionKind kind,
        LocalizedText heading,
        @Nullable EntryDisplay display) {}

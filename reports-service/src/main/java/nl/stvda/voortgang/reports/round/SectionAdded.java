package nl.stvda.voortgang.reports.round;

import nl.stvda.voortgang.reports.template.TemplateSection;

/** A section came to a round that is open; in the same transaction it gets what a section begins with. */
public record SectionAdded(String round, TemplateSection section) {}

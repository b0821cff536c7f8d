package nl.stvda.voortgang.reports.opening;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.template.TemplateSection;

/** What a round is made of: the sections, and the round before where they come from there. */
record Source(List<TemplateSection> sections, Optional<RoundResponse> previous) {}

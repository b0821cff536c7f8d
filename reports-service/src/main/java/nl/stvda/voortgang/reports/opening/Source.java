package nl.stvda.voortgang.reports.opening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.reports.narrative.NarrativeResponse;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.template.TemplateSection;

/**
 * What a round is made of.
 *
 * @param texts those of the round before, by section; empty where it is made of a template
 */
record Source(List<TemplateSection> sections, Optional<RoundResponse> previous, Map<String, NarrativeResponse> texts) {}

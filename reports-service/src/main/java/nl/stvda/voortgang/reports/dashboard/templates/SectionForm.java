package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.RuleChoices.Group;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateView.Option;

/** The form of one section. */
record SectionForm(
        Frame frame,
        Text template,
        String templateAddress,
        String address,
        Text heading,
        int version,
        List<Language> installed,
        List<Option> parents,
        List<String> kinds,
        List<String> displays,
        List<String> placeholders,
        List<Group> groups,
        Attempt attempt,
        boolean mayChange) {}

package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateView.Option;

/** The form that makes a template, of another one or with a first section. */
record NewTemplateView(
        Frame frame, List<Option> agreements, List<Option> templates, List<Language> installed, Attempt attempt) {}

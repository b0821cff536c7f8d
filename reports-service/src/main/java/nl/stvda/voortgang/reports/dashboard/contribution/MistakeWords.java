package nl.stvda.voortgang.reports.dashboard.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;

/** Says what is wrong in the words of the form, for what is not a page. */
@ApplicationScoped
public class MistakeWords {

    public String of(Mistake mistake, Language language) {
        return WordsOf.the(ContributionMessages.class, language).problem(mistake);
    }
}

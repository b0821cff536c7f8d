package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.access.Caller;

/** Says the title, headings and questions of a round in one language more; who calls this holds the round. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RoundTexts {

    private final RoundRepository repository;
    private final Event<RoundChanged> changed;
    private final Caller caller;
    private final Clock clock;

    RoundTexts(RoundRepository repository, Event<RoundChanged> changed, Caller caller, Clock clock) {
        this.repository = repository;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    public void title(String id, String language, String words) {
        var round = repository.get(id);
        round.call(round.title().with(language, words), caller.name(), clock.instant());
        changed.fire(new RoundChanged(id));
    }

    public void heading(String id, String section, String language, String words) {
        var translated = section(id, section);
        translated.call(translated.outline().heading().with(language, words));
        touch(id);
    }

    public void question(String id, String section, String language, String words) {
        var translated = section(id, section);
        var now = Objects.requireNonNullElse(translated.outline().question(), LocalizedText.NONE);
        translated.ask(now.with(language, words));
        touch(id);
    }

    private RoundSection section(String id, String code) {
        return RoundSections.find(id, repository.sections(id), code);
    }

    /** Sections have the version of their round. */
    private void touch(String id) {
        repository.get(id).touch(caller.name(), clock.instant());
        changed.fire(new RoundChanged(id));
    }
}

package nl.stvda.voortgang.reports.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an organisation posted, at the latest revision that arrived. */
@Entity
class Initiative {

    @Id
    private UUID id;

    private long epoch;
    private int revision;
    private String organisation;

    /** What decides where it belongs; a round that opens later reads it in a statement of its own. */
    @SuppressWarnings("UnusedVariable")
    private String agreement;

    @SuppressWarnings("UnusedVariable")
    private boolean tried;

    @SuppressWarnings("UnusedVariable")
    private boolean reportable;

    @SuppressWarnings("UnusedVariable")
    private String side;

    @SuppressWarnings("UnusedVariable")
    private String level;

    @SuppressWarnings("UnusedVariable")
    private String instrument;

    @SuppressWarnings("UnusedVariable") // drafts count by it
    private String[] readableIn;

    private String[] themes;
    private String[] jointWith;

    @SuppressWarnings("UnusedVariable") // drafts read it in their query
    private @Nullable String review;

    @SuppressWarnings("UnusedVariable") // drafts read it in their query
    @Convert(converter = ContentConverter.class)
    private InitiativeContent content;

    @SuppressWarnings("NullAway.Init")
    Initiative() {}

    @SuppressWarnings("NullAway.Init") // become() sets the rest
    Initiative(InitiativeState state, long epoch) {
        id = state.id();
        organisation = state.organisation();
        become(state, epoch);
    }

    /** Whether this state is later than what we have; a duplicate and a latecomer are not. Revisions count anew in an epoch. */
    boolean isOutdatedBy(InitiativeState state, long by) {
        return by == epoch ? state.revision() > revision : by > epoch;
    }

    void become(InitiativeState state, long in) {
        epoch = in;
        revision = state.revision();
        agreement = state.agreement();
        tried = state.isTried();
        reportable = state.isReportable();
        side = state.side();
        level = state.level();
        instrument = state.instrument();
        themes = state.themes().stream().distinct().toArray(String[]::new);
        var reviewed = state.review();
        review = reviewed == null ? null : reviewed.state();
        jointWith = state.jointWith().toArray(String[]::new);
        content = state.content();
        readableIn = content.readableIn().toArray(String[]::new);
    }

    UUID id() {
        return id;
    }

    Attribution attribution() {
        return new Attribution(
                Stream.concat(Stream.of(organisation), Stream.of(jointWith))
                        .distinct()
                        .toList(),
                List.of(themes));
    }
}

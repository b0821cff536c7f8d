package nl.stvda.voortgang.reports.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The joint initiative that an initiative is part of: posted by several organisations and shown once, as its lead. */
public record Joint(@NotNull UUID lead, @NotNull List<@NotNull @Valid Member> initiatives) {

    /** One of them. */
    public record Member(@NotNull String organisation) {}

    boolean isLedBy(UUID initiative) {
        return lead.equals(initiative);
    }

    /** The organisations beside this one, in the order in which they are named. */
    List<String> organisationsBeside(String organisation) {
        return initiatives.stream()
                .map(Member::organisation)
                .filter(member -> !member.equals(organisation))
                .toList();
    }
}

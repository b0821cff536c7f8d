package nl.stvda.voortgang.initiatives.joint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A joint initiative: which initiatives are one and the same, and whose text the report shows. */
@Schema(name = "JointInitiative", description = "Initiatives of several organisations that are one and the same")
public record Joint(
        @Schema(description = "Id, a UUID of version 7") UUID id,

        @Schema(description = "The initiative whose text the report shows; another one if that leaves")
        UUID lead,

        @Schema(description = "Code of the agreement that all of them are about", examples = "digitalisation")
        String agreement,

        @Schema(description = "Since when, RFC 3339") Instant linkedAt,

        @Schema(description = "Its members, each still its organisation's own; the lead first")
        List<Member> initiatives) {

    /** One of them. */
    @Schema(name = "JointMember", description = "An initiative that is part of a joint one")
    public record Member(
            @Schema(description = "The initiative") UUID id,

            @Schema(description = "Code of the organisation that posted it", examples = "fnv")
            String organisation,

            @Schema(description = "The key that its organisation gave it", examples = "fnv-2022-007")
            String externalId) {}

    private static final int FEWEST = 2;

    /** The same without that member, where the next one leads if that one did; nothing when one alone is left. */
    public Optional<Joint> without(UUID member) {
        var rest = initiatives.stream().filter(one -> !one.id().equals(member)).toList();
        return rest.size() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new Joint(id, lead.equals(member) ? rest.getFirst().id() : lead, agreement, linkedAt, rest));
    }

    /** The initiatives, in an order that is the same for everyone who locks them. */
    public List<UUID> ids() {
        return initiatives.stream().map(Member::id).sorted().toList();
    }
}

package nl.stvda.voortgang.reports.signoff;

import static nl.stvda.voortgang.reports.signoff.Standing.Position.ABSTAINED;
import static nl.stvda.voortgang.reports.signoff.Standing.Position.APPROVED;
import static nl.stvda.voortgang.reports.signoff.Standing.Position.ASKED;
import static nl.stvda.voortgang.reports.signoff.Standing.Position.CONSENTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.signoff.Standing.Position;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;
import nl.stvda.voortgang.reports.snapshot.SectionHash;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import org.jspecify.annotations.Nullable;

/** What the signatures that were given so far mean for one snapshot, by the policy that it was frozen with. */
final class SignOff {

    private final SnapshotResponse snapshot;
    private final List<SnapshotResponse> ofRound;
    private final List<SignatureResponse> signatures;
    private final boolean submitted;
    private final Instant now;

    /**
     * The sign-off of a snapshot.
     *
     * @param ofRound every snapshot of the round
     * @param signatures all that were given in the round, in their order
     */
    SignOff(
            SnapshotResponse snapshot,
            List<SnapshotResponse> ofRound,
            List<SignatureResponse> signatures,
            boolean submitted,
            Instant now) {
        this.snapshot = snapshot;
        this.ofRound = ofRound;
        this.signatures = signatures;
        this.submitted = submitted;
        this.now = now;
    }

    /** The same with one more signature. */
    SignOff with(SignatureResponse signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignOff(snapshot, ofRound, more, submitted, now);
    }

    /** Grows with each freeze and each signature in the round. */
    int revision() {
        return ofRound.size() + signatures.size();
    }

    SnapshotResponse snapshot() {
        return snapshot;
    }

    SignOffState state() {
        if (submitted) {
            return SignOffState.SUBMITTED;
        }
        if (latest().number() != snapshot.number()) {
            return SignOffState.SUPERSEDED;
        }
        return isApproved() ? SignOffState.APPROVED : SignOffState.OPEN;
    }

    /** The only snapshot of the round that can still be signed. */
    SnapshotResponse latest() {
        return ofRound.stream()
                .reduce((one, other) -> one.number() > other.number() ? one : other)
                .orElse(snapshot);
    }

    List<SignatureResponse> signatures() {
        return signatures.stream()
                .filter(signature -> signature.snapshot() == snapshot.number())
                .toList();
    }

    /** Those that make it approved, some given under an earlier snapshot that reads the same for the member. */
    List<SignatureResponse> counting() {
        var ofMembers = standings().stream()
                .filter(member -> member.signedSnapshot() != null)
                .map(member -> holding(member.organisation()).lastEntry().getValue());
        var ofBoard = Stream.ofNullable(holding(null).get(snapshot.number()));
        return Stream.concat(ofMembers, ofBoard).toList();
    }

    List<Standing> standings() {
        return snapshot.policy().members().stream().map(this::standing).toList();
    }

    private Standing standing(Member member) {
        var holding = holding(member.organisation());
        var own = Optional.ofNullable(holding.get(snapshot.number()));
        var agreed = agreed(holding);
        var toRead = snapshot.sections().stream()
                .filter(section -> !agreed.contains(section))
                .map(SectionHash::section)
                .toList();
        var position = own.map(signature -> signature.decision().position())
                .orElseGet(() -> toRead.isEmpty() && !agreed.isEmpty() ? APPROVED : unsaid(member.organisation()));
        var signed = position == ASKED || position == CONSENTED
                ? null
                : holding.lastEntry().getKey();
        return new Standing(member.organisation(), member.side(), position, signed, toRead);
    }

    /** Where a member stands that said nothing of this snapshot; who objected or took back is not silent. */
    private Position unsaid(String organisation) {
        var isSilent = signatures.stream()
                .filter(signature -> organisation.equals(signature.organisation()))
                .reduce((_, later) -> later)
                .filter(last -> last.decision() == Decision.OBJECT || last.decision() == Decision.WITHDRAW)
                .isEmpty();
        return isSilent && snapshot.policy().takesSilenceForConsent(snapshot.frozenAt(), now) ? CONSENTED : ASKED;
    }

    /** What an organisation said last of each snapshot up to this one and did not withdraw, by number, in its order. */
    private SequencedMap<Integer, SignatureResponse> holding(@Nullable String organisation) {
        var holding = new LinkedHashMap<Integer, SignatureResponse>();
        for (var signature : signatures) {
            if (!Objects.equals(signature.organisation(), organisation) || signature.snapshot() > snapshot.number()) {
                continue;
            }
            var before = holding.remove(signature.snapshot());
            if (signature.decision() != Decision.WITHDRAW) {
                holding.put(signature.snapshot(), signature);
            } else if (before == null) {
                // it took back what counted here because it had signed the same words before
                holding.clear();
            }
        }
        return holding;
    }

    /** The sections that an organisation approved, in these words; an objection ends what was approved before it. */
    private Set<SectionHash> agreed(SequencedMap<Integer, SignatureResponse> holding) {
        var agreed = new HashSet<SectionHash>();
        for (var signature : holding.values()) {
            switch (signature.decision()) {
                case APPROVE -> agreed.addAll(sections(signature.snapshot()));
                case OBJECT -> agreed.clear();
                case ABSTAIN, WITHDRAW, RECORD_CONSENSUS -> {
                    // says nothing about sections
                }
            }
        }
        return agreed;
    }

    private List<SectionHash> sections(int number) {
        return ofRound.stream()
                .filter(other -> other.number() == number)
                .findFirst()
                .map(SnapshotResponse::sections)
                .orElse(List.of());
    }

    /** Whether the policy is satisfied, on exactly this content. */
    boolean isApproved() {
        var standings = standings();
        return switch (snapshot.policy().rule()) {
            case EVERY_MEMBER ->
                standings.stream().anyMatch(member -> member.position() == APPROVED)
                        && standings.stream().allMatch(this::isAgreed);
            case BOTH_SIDES_MAJORITY -> Majority.onEverySide(standings);
            case BOARD_CONSENSUS -> isConsensusRecorded();
        };
    }

    private boolean isAgreed(Standing member) {
        return member.position() == APPROVED
                || member.position() == CONSENTED
                || (member.position() == ABSTAINED && snapshot.policy().abstentionAllowed());
    }

    private boolean isConsensusRecorded() {
        return holding(null).containsKey(snapshot.number());
    }

    /** Those without whom it is not approved, or may not be: who says nothing yet, or objects. */
    List<String> missing() {
        if (isApproved()) {
            return List.of();
        }
        if (snapshot.policy().rule() == SignOffRule.BOARD_CONSENSUS) {
            return List.of("secretariat");
        }
        return standings().stream()
                .filter(member -> !isAgreed(member))
                .map(Standing::organisation)
                .toList();
    }

    /** What an organisation, or the secretariat where it is null, may decide now. */
    List<Decision> moves(@Nullable String organisation) {
        var state = state();
        if (state == SignOffState.SUBMITTED || state == SignOffState.SUPERSEDED) {
            return List.of();
        }
        if (organisation == null) {
            return secretariatMoves();
        }
        return standings().stream()
                .filter(member -> member.organisation().equals(organisation))
                .flatMap(member -> member.position().moves().stream())
                .filter(move -> move != Decision.ABSTAIN || snapshot.policy().abstentionAllowed())
                .toList();
    }

    private List<Decision> secretariatMoves() {
        if (snapshot.policy().rule() != SignOffRule.BOARD_CONSENSUS) {
            return List.of();
        }
        return List.of(isConsensusRecorded() ? Decision.WITHDRAW : Decision.RECORD_CONSENSUS);
    }
}

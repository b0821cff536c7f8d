package nl.stvda.voortgang.reports.signoff;

import static nl.stvda.voortgang.reports.signoff.Decision.ABSTAIN;
import static nl.stvda.voortgang.reports.signoff.Decision.APPROVE;
import static nl.stvda.voortgang.reports.signoff.Decision.OBJECT;
import static nl.stvda.voortgang.reports.signoff.Decision.RECORD_CONSENSUS;
import static nl.stvda.voortgang.reports.signoff.Decision.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.signoff.Standing.Position;
import nl.stvda.voortgang.reports.snapshot.Policy;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;
import nl.stvda.voortgang.reports.snapshot.SectionHash;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignOffTest {

    private static final List<String> EMPLOYERS = List.of("lto", "mkb", "vno-ncw");
    private static final List<String> WORKERS = List.of("cnv", "fnv", "vcp");
    private static final List<String> ALL =
            Stream.concat(EMPLOYERS.stream(), WORKERS.stream()).toList();

    private final List<SnapshotResponse> snapshots = new ArrayList<>();
    private final List<SignatureResponse> signatures = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Policy policy = policy(SignOffRule.EVERY_MEMBER, false);

    private static Policy policy(SignOffRule rule, boolean abstentionAllowed) {
        var members = Stream.concat(
                        EMPLOYERS.stream().map(code -> new Member(code, "employers")),
                        WORKERS.stream().map(code -> new Member(code, "workers")))
                .toList();
        return new Policy(rule, abstentionAllowed, members, null);
    }

    /** Each section reads as its text says. */
    private SignOffTest frozen(String... texts) {
        var number = snapshots.size() + 1;
        var sections = Arrays.stream(texts)
                .map(text -> new SectionHash("section-" + text.charAt(0), text))
                .toList();
        snapshots.add(new SnapshotResponse(
                "round", number, "hash " + number, sections, "secretaris", Instant.EPOCH, 1, policy, List.of()));
        return this;
    }

    private SignOffTest says(@Nullable String organisation, Decision decision) {
        var latest = snapshots.getLast();
        signatures.add(new SignatureResponse(
                latest.number(),
                latest.hash(),
                organisation,
                decision,
                null,
                "person",
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH));
        return this;
    }

    private SignOffTest allSay(Decision decision) {
        ALL.forEach(organisation -> says(organisation, decision));
        return this;
    }

    private SignOff of(int number) {
        return new SignOff(snapshots.get(number - 1), snapshots, signatures, false, now);
    }

    private static Standing standing(SignOff signOff, String organisation) {
        return signOff.standings().stream()
                .filter(standing -> standing.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waitsForEveryMember() {
        frozen("a1", "b1");
        ALL.subList(0, 5).forEach(organisation -> says(organisation, APPROVE));

        var signOff = of(1);

        assertThat(signOff.state()).isEqualTo(SignOffState.OPEN);
        assertThat(signOff.missing()).containsExactly("vcp");
    }

    @Test
    void isApprovedByEveryMember() {
        frozen("a1", "b1").allSay(APPROVE);

        var signOff = of(1);

        assertThat(signOff.state()).isEqualTo(SignOffState.APPROVED);
        assertThat(signOff.missing()).isEmpty();
    }

    @Test
    void doesNotStayApprovedWhenTheContentChanges() {
        frozen("a1", "b1").allSay(APPROVE).frozen("a2", "b1");

        assertThat(of(1).state()).isEqualTo(SignOffState.SUPERSEDED);
        assertThat(of(2).state()).isEqualTo(SignOffState.OPEN);
    }

    @Test
    void asksOnlyForWhatReadsDifferently() {
        frozen("a1", "b1").says("fnv", APPROVE).frozen("a1", "b2");

        var signOff = of(2);

        assertThat(standing(signOff, "fnv").toRead()).containsExactly("section-b");
        assertThat(standing(signOff, "cnv").toRead()).containsExactly("section-a", "section-b");
    }

    @Test
    void keepsSignaturesWhereOnlyMetadataIsAnother() {
        frozen("a1", "b1").allSay(APPROVE).frozen("a1", "b1");

        var signOff = of(2);

        assertThat(signOff.state()).isEqualTo(SignOffState.APPROVED);
        assertThat(standing(signOff, "fnv")).isEqualTo(new Standing("fnv", "workers", Position.APPROVED, 1, List.of()));
    }

    @Test
    void keepsSignaturesWhenAnEarlierWordingComesBack() {
        frozen("a1").says("fnv", APPROVE).frozen("a2").frozen("a1");

        assertThat(standing(of(3), "fnv").position()).isEqualTo(Position.APPROVED);
    }

    @Test
    void asksAgainWhoObjected() {
        frozen("a1").says("fnv", OBJECT).frozen("a2");

        assertThat(of(2).moves("fnv")).contains(APPROVE, OBJECT);
        assertThat(standing(of(2), "fnv").position()).isEqualTo(Position.ASKED);
    }

    @Test
    void countsNothingThatWasApprovedBeforeAnObjection() {
        frozen("a1", "b1")
                .says("fnv", APPROVE)
                .frozen("a2", "b1")
                .says("fnv", OBJECT)
                .frozen("a1", "b1");

        assertThat(standing(of(3), "fnv").toRead()).containsExactly("section-a", "section-b");
    }

    @Test
    void countsNothingThatWasWithdrawn() {
        frozen("a1").allSay(APPROVE).says("fnv", WITHDRAW);

        assertThat(of(1).state()).isEqualTo(SignOffState.OPEN);
        assertThat(of(1).missing()).containsExactly("fnv");
        assertThat(of(1).signatures()).hasSize(7);
    }

    @Test
    void letsAnOrganisationTakeBackWhatCountsFromBefore() {
        frozen("a1").allSay(APPROVE).frozen("a1").says("fnv", WITHDRAW);

        assertThat(of(2).missing()).containsExactly("fnv");
    }

    @Test
    void isDecidedByThePolicyThatItWasFrozenWith() {
        frozen("a1");
        policy = policy(SignOffRule.BOTH_SIDES_MAJORITY, false);
        frozen("a2");
        Stream.of("lto", "mkb", "fnv", "cnv").forEach(organisation -> says(organisation, APPROVE));

        assertThat(of(2).isApproved()).isTrue();
        assertThat(new SignOff(snapshots.getFirst(), snapshots.subList(0, 1), signatures, false, now).isApproved())
                .isFalse();
    }

    @Test
    void needsAMajorityOnEachSide() {
        policy = policy(SignOffRule.BOTH_SIDES_MAJORITY, true);
        frozen("a1");
        EMPLOYERS.forEach(organisation -> says(organisation, APPROVE));
        says("fnv", APPROVE);
        assertThat(of(1).isApproved()).isFalse();

        says("cnv", APPROVE);

        assertThat(of(1).isApproved()).isTrue();
    }

    @Test
    void needsAMajorityOnEachSideThatTheCouncilHas() {
        policy = new Policy(
                SignOffRule.BOTH_SIDES_MAJORITY,
                false,
                List.of(new Member("ek", "employers"), new Member("sak", "workers"), new Member("state", "government")),
                null);
        frozen("a1");
        says("ek", APPROVE).says("sak", APPROVE);
        assertThat(of(1).isApproved()).isFalse();

        says("state", APPROVE);

        assertThat(of(1).isApproved()).isTrue();
    }

    @Test
    void isNoMajorityWhereNobodyIsAsked() {
        policy = new Policy(SignOffRule.BOTH_SIDES_MAJORITY, false, List.of(), null);
        frozen("a1");

        assertThat(of(1).isApproved()).isFalse();
    }

    @Test
    void isNoMajorityWhereOthersOnlyAbstain() {
        policy = policy(SignOffRule.BOTH_SIDES_MAJORITY, true);
        frozen("a1");
        EMPLOYERS.forEach(organisation -> says(organisation, APPROVE));
        says("fnv", APPROVE).says("cnv", ABSTAIN).says("vcp", ABSTAIN);

        assertThat(of(1).isApproved()).isFalse();
    }

    @Test
    void takesAnAbstentionOnlyWhereThePolicyDoes() {
        frozen("a1");
        assertThat(of(1).moves("fnv")).containsExactly(APPROVE, OBJECT);

        policy = policy(SignOffRule.EVERY_MEMBER, true);
        frozen("a2");

        assertThat(of(2).moves("fnv")).containsExactly(APPROVE, OBJECT, ABSTAIN);
    }

    @Test
    void isNotApprovedByAbstainingAlone() {
        policy = policy(SignOffRule.EVERY_MEMBER, true);
        frozen("a1").allSay(ABSTAIN);

        assertThat(of(1).isApproved()).isFalse();
    }

    @Test
    void waitsForTheConsensusThatTheSecretaryRecords() {
        policy = policy(SignOffRule.BOARD_CONSENSUS, false);
        frozen("a1").allSay(APPROVE);
        assertThat(of(1).missing()).containsExactly("secretariat");
        assertThat(of(1).moves(null)).containsExactly(RECORD_CONSENSUS);

        says(null, RECORD_CONSENSUS);

        assertThat(of(1).isApproved()).isTrue();
        assertThat(of(1).moves(null)).containsExactly(WITHDRAW);
    }

    @Test
    void isNotApprovedWhereNobodyIsAsked() {
        policy = new Policy(SignOffRule.EVERY_MEMBER, true, List.of(), null);
        frozen("a1");

        assertThat(of(1).isApproved()).isFalse();
    }

    @Test
    void allowsNothingAnyMoreAfterItLeft() {
        frozen("a1").allSay(APPROVE);

        var submitted = new SignOff(snapshots.getFirst(), snapshots, signatures, true, now);

        assertThat(submitted.state()).isEqualTo(SignOffState.SUBMITTED);
        assertThat(submitted.moves("fnv")).isEmpty();
    }

    private static Policy takingSilenceForConsentFrom(Instant moment) {
        var usual = policy(SignOffRule.EVERY_MEMBER, false);
        return new Policy(usual.rule(), usual.abstentionAllowed(), usual.members(), moment);
    }

    @Test
    void takesSilenceForConsentOnlyFromTheDateOnAndOnlyWhereThePolicySaysSo() {
        policy = takingSilenceForConsentFrom(Instant.EPOCH.plusSeconds(10));
        frozen("a1").says("fnv", APPROVE);
        now = Instant.EPOCH.plusSeconds(9);
        assertThat(of(1).isApproved()).isFalse();

        now = Instant.EPOCH.plusSeconds(10);

        assertThat(of(1).isApproved()).isTrue();
        assertThat(standing(of(1), "cnv").position()).isEqualTo(Position.CONSENTED);
        assertThat(of(1).moves("cnv")).contains(OBJECT);
        policy = policy(SignOffRule.EVERY_MEMBER, false);
        frozen("a1");
        assertThat(of(2).isApproved()).isFalse();
    }

    @Test
    void takesNobodyForSilentWhoObjectedOrTookBack() {
        policy = takingSilenceForConsentFrom(Instant.EPOCH.plusSeconds(10));
        frozen("a1")
                .says("fnv", APPROVE)
                .says("cnv", APPROVE)
                .says("cnv", WITHDRAW)
                .says("vcp", OBJECT);

        frozen("a2").says("fnv", APPROVE);
        now = Instant.EPOCH.plusSeconds(10);

        assertThat(of(2).missing()).containsExactlyInAnyOrder("cnv", "vcp");
    }

    @Test
    void takesNoSilenceForConsentWithWhatWasFrozenAfterTheDateOrThatNobodyApproved() {
        policy = takingSilenceForConsentFrom(Instant.EPOCH);
        frozen("a1").says("fnv", APPROVE);
        now = Instant.EPOCH.plusSeconds(10);
        assertThat(of(1).isApproved()).isFalse();

        policy = takingSilenceForConsentFrom(Instant.EPOCH.plusSeconds(10));
        frozen("b1");

        assertThat(of(2).isApproved()).isFalse();
    }
}

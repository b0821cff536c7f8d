package nl.stvda.voortgang.initiatives.initiative;

/** From one revision to the next. */
record Step(InitiativeRevision before, Initiative now, ChangeKind kind) {

    /** One that another's move out of a joint initiative changed. */
    static Step ofMember(JointMembers.Moved member) {
        var kind = member.now().joint().isPresent() ? ChangeKind.LINKED : ChangeKind.UNLINKED;
        return new Step(member.before(), member.now(), kind);
    }

    /** Whether its organisation says something else now; a withdrawal says nothing. */
    boolean isContribution() {
        return kind == ChangeKind.SUBMITTED || kind == ChangeKind.CHANGED;
    }

    /** Callers who never saw it are not told that it ended. */
    boolean isVisibleOutside() {
        return now.isSubmitted() || !before.isDraft();
    }
}

package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;

/** What leads from an empty installation to an open round, in the order in which one needs the other. */
record FirstSteps(List<Step> steps) {

    /**
     * One thing to do.
     *
     * @param code what it is
     * @param address where it is done; empty where that is no page of ours
     * @param next whether it is the first that is not done
     */
    record Step(String code, String address, boolean done, boolean next) {}

    /**
     * As far as an installation is.
     *
     * @param organisations whether organisations take part
     * @param agreement whether there is an agreement to report about
     * @param template whether there is something to make a round of
     */
    static FirstSteps of(boolean organisations, boolean agreement, boolean template, boolean round) {
        return new FirstSteps(List.of(
                new Step("organisations", "/catalogue", organisations, !organisations),
                new Step("people", "", false, false),
                new Step("agreement", "/catalogue/agreements/new", agreement, organisations && !agreement),
                new Step("template", "/templates/new", template, organisations && agreement && !template),
                new Step("round", "/rounds/new", round, organisations && agreement && template && !round)));
    }
}

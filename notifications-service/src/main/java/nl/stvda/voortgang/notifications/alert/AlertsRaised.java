package nl.stvda.voortgang.notifications.alert;

import java.util.List;

/** Alerts that were not there before; fired inside the transaction that adds them. */
public record AlertsRaised(List<RaisedAlert> alerts) {}

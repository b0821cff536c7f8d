package nl.stvda.voortgang.reports.intake;

import jakarta.validation.constraints.Min;

/** What this service needs of {@code nl.stvda.epoch.begun.v1}. */
record EpochBegun(@Min(1) long epoch) {}

package nl.stvda.voortgang.reports.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is looked at before a draft is frozen, and what a finding means as long as the round does not say otherwise. */
public enum Check {
    /** An entry that the secretariat did not accept as it is. */
    @JsonProperty("unreviewed-entry")
    UNREVIEWED_ENTRY(Severity.BLOCKER),
    /** A text in which something was to be filled in. */
    @JsonProperty("placeholder-left")
    PLACEHOLDER_LEFT(Severity.BLOCKER),
    /** A link that leads nowhere. */
    @JsonProperty("malformed-link")
    MALFORMED_LINK(Severity.BLOCKER),
    /** An organisation that posted nothing that is shown, and did not declare that nothing changed. */
    @JsonProperty("organisation-without-entry")
    ORGANISATION_WITHOUT_ENTRY(Severity.WARNING),
    /** A theme that no entry is about. */
    @JsonProperty("theme-without-example")
    THEME_WITHOUT_EXAMPLE(Severity.WARNING),
    /** A text that is there in one language and not in another. */
    @JsonProperty("missing-translation")
    MISSING_TRANSLATION(Severity.WARNING),
    /** What a machine wrote and nobody read. */
    @JsonProperty("machine-translation")
    MACHINE_TRANSLATION(Severity.BLOCKER),
    /** A translation of a text that reads otherwise now. */
    @JsonProperty("outdated-translation")
    OUTDATED_TRANSLATION(Severity.WARNING),
    /** Words such as "this month", which say something else to who reads them later. */
    @JsonProperty("relative-date")
    RELATIVE_DATE(Severity.WARNING),
    /** Money of which nobody knows for when it is. */
    @JsonProperty("amount-without-year")
    AMOUNT_WITHOUT_YEAR(Severity.WARNING),
    /** Millions of nobody knows what. */
    @JsonProperty("amount-without-currency")
    AMOUNT_WITHOUT_CURRENCY(Severity.WARNING),
    /** An initiative that ran before or after the time that the report is about. */
    @JsonProperty("outside-period")
    OUTSIDE_PERIOD(Severity.WARNING),
    /** Something that a member said and about which something is left to do. */
    @JsonProperty("open-comment")
    OPEN_COMMENT(Severity.WARNING),
    /** Far more of one side than of the other. */
    @JsonProperty("unbalanced-sides")
    UNBALANCED_SIDES(Severity.WARNING);

    private final Severity usual;

    Check(Severity usual) {
        this.usual = usual;
    }

    Severity usual() {
        return usual;
    }

    /** As it stands in addresses and requests. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this code. */
    public static Optional<Check> of(String code) {
        return Arrays.stream(values())
                .filter(check -> check.code().equals(code))
                .findFirst();
    }
}

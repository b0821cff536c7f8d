package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of body carries an initiative out. */
public enum ActorKind {
    @JsonProperty("social-partner")
    SOCIAL_PARTNER,
    @JsonProperty("sector-body")
    SECTOR_BODY,
    @JsonProperty("training-fund")
    TRAINING_FUND,
    @JsonProperty("company")
    COMPANY,
    @JsonProperty("collective-agreement-parties")
    COLLECTIVE_AGREEMENT_PARTIES,
    @JsonProperty("advisory-council")
    ADVISORY_COUNCIL,
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("knowledge-institution")
    KNOWLEDGE_INSTITUTION,
    @JsonProperty("other")
    OTHER
}

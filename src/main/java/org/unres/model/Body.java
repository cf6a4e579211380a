package org.unres.model;

/** A body, office or agency, by the slug of its IRI: "general-assembly" is {@code id/body/general-assembly}. */
public record Body(String slug) {
    public static final Body GENERAL_ASSEMBLY = new Body("general-assembly");
    public static final Body SECURITY_COUNCIL = new Body("security-council");
    public static final Body ECONOMIC_AND_SOCIAL_COUNCIL = new Body("economic-and-social-council");
    public static final Body HUMAN_RIGHTS_COUNCIL = new Body("human-rights-council");

    public String id() {
        return "body/" + slug;
    }
}

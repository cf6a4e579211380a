package org.unres.model;

/** A body, office or agency, by the slug of its IRI: "general-assembly" is {@code id/body/general-assembly}. */
public record Body(String slug) {
    private static final String PATH = "body/";

    public static final Body GENERAL_ASSEMBLY = new Body("general-assembly");
    public static final Body SECURITY_COUNCIL = new Body("security-council");
    public static final Body ECONOMIC_AND_SOCIAL_COUNCIL = new Body("economic-and-social-council");
    public static final Body HUMAN_RIGHTS_COUNCIL = new Body("human-rights-council");

    /** @param id "body/general-assembly", the path of its IRI below {@code id/} */
    public static Body ofId(String id) {
        return new Body(id.substring(PATH.length()));
    }

    public String id() {
        return PATH + slug;
    }
}

package org.unres.model;

import java.util.List;

/** A document and all that was found in it. */
public record Reading(
        Document document,
        List<Mention> mentions,
        List<Act> acts,
        List<MandateChange> mandateChanges,
        Proceedings proceedings,
        List<Problem> problems) {
    public Reading {
        mentions = List.copyOf(mentions);
        acts = List.copyOf(acts);
        mandateChanges = List.copyOf(mandateChanges);
        problems = List.copyOf(problems);
    }

    public List<Citation> citations() {
        return mentions.stream().filter(Citation.class::isInstance).map(Citation.class::cast).toList();
    }

    public List<Entity> entities() {
        return mentions.stream().filter(Entity.class::isInstance).map(Entity.class::cast).toList();
    }
}

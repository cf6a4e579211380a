package org.unres.model;

/** How a State voted. */
public enum Choice { IN_FAVOUR, AGAINST, ABSTAINING }

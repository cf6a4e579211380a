package org.unres.read.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives the parts of one voice their labels, each once: {@code pp/8}, {@code op/36}, {@code op/2/a}, {@code heading/1},
 * {@code annex/op/4}. A further paragraph of a numbered one is {@code op/2/2}; where printed numbers begin anew, as in
 * resolutions in several sections, the labels are below {@code section/2}.
 */
public final class Numbering {
    private final SubParagraphs subs = new SubParagraphs();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private String annex = "";
    private String section = "";
    private int sections = 1;
    private int preambular;
    private int operative;
    private int heading;
    private int tables;
    private int rows;
    private int further;
    private boolean printed;
    private String parent = "";

    public boolean inAnnex() {
        return !annex.isEmpty();
    }

    public boolean hasOperative() {
        return operative > 0;
    }

    /** Whether printed numbers have been seen. */
    public boolean hasNumbers() {
        return printed;
    }

    /** The printed number that should come next. */
    public int expected() {
        return operative + 1;
    }

    public String preambular() {
        return paragraph((inAnnex() ? "p/" : "pp/") + ++preambular);
    }

    public String numbered(int number) {
        if (taken.contains(place("op/" + number))) {
            sections++;
            section = "section/" + sections + "/";
        }
        operative = number;
        printed = true;
        return paragraph("op/" + number);
    }

    /** An operative paragraph without number: one of its own where none are numbered, else more of the last. */
    public String unnumbered() {
        if (printed) {
            return unique(place("op/" + operative + "/" + ++further));
        }
        return paragraph("op/" + ++operative);
    }

    /** A lettered paragraph, below the one that it belongs to. */
    public String listed(String sign) {
        return parent.isEmpty() ? unnumbered() : unique(parent + "/" + subs.next(sign));
    }

    public String heading() {
        return unique(place("heading/" + ++heading));
    }

    /** A new annex; its number is the printed one, so that "annex II" is {@code annex/2}. */
    public String annex(int number) {
        annex = unique(number == 0 ? "annex" : "annex/" + number);
        section = "";
        sections = 1;
        begin();
        return annex;
    }

    private void begin() {
        preambular = 0;
        operative = 0;
        heading = 0;
        tables = 0;
        printed = false;
        parent = "";
    }

    /** A section that the markup names, its paragraphs numbered anew; annexes end here: {@code section/11/op/1}. */
    public void section(String name) {
        annex = "";
        section = "section/" + name + "/";
        sections = Math.max(sections, name.matches("\\d{1,3}") ? Integer.parseInt(name) : 1);
        begin();
    }

    /** Words that lead to the first numbered paragraph, such as "Decides:". */
    public String introduction() {
        return paragraph("op/0");
    }

    public void startTable() {
        tables++;
        rows = 0;
    }

    /** The next row of the table: {@code table/1/2}. */
    public String row() {
        return unique(place("table/" + tables + "/" + ++rows));
    }

    public String note(String label) {
        return unique("fn/" + label);
    }

    /** Whether printed numbers begin anew with this one. */
    public boolean restarts(int number) {
        return number == 1 && operative > 0;
    }

    private String paragraph(String tail) {
        subs.clear();
        further = 1;
        parent = unique(place(tail));
        return parent;
    }

    private String place(String tail) {
        return (annex.isEmpty() ? "" : annex + "/") + section + tail;
    }

    private String unique(String label) {
        String free = label;
        while (!taken.add(free)) {
            free = label + "/" + repeated.merge(label, 1, (a, b) -> a + 1);
        }
        return free;
    }
}

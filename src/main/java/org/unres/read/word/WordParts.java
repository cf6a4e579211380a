package org.unres.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a Word document: its text, and the footnotes, styles and list numbers that the text refers to. */
record WordParts(PackagePart document) {
    /** The parts whose content type ends so. */
    static List<PackagePart> ofType(OPCPackage all, String ending) throws InvalidFormatException {
        List<PackagePart> found = new ArrayList<>();
        for (PackagePart part : all.getParts()) {
            if (part.getContentType().endsWith(ending)) {
                found.add(part);
            }
        }
        return found;
    }

    InputStream main() throws IOException {
        return document.getInputStream();
    }

    /** The part that the text refers to as its footnotes, styles or numbering, if it has any. */
    Optional<PackagePart> related(String kind) throws InvalidFormatException {
        for (PackageRelationship relation : document.getRelationships()) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            PackagePart part = inside && relation.getRelationshipType().endsWith("/relationships/" + kind)
                    ? document.getRelatedPart(relation)
                    : null;
            if (part != null) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The addresses to which a part's hyperlinks lead, by their keys; they are only kept, never followed. */
    static Map<String, String> links(PackagePart part) throws InvalidFormatException {
        Map<String, String> links = new HashMap<>();
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL && relation.getRelationshipType().endsWith("/hyperlink")) {
                links.put(relation.getId(), relation.getTargetURI().toString());
            }
        }
        return links;
    }
}

package org.unres.resolve.citation;

import java.util.List;
import org.unres.model.Block;
import org.unres.resolve.cue.Cue;

/** A block with its cues and resolved references. */
record BlockReferences(Block block, List<Cue> cues, List<ResolvedReference> references) {}

package org.unres.resolve.citation;

import java.util.List;
import org.unres.model.Block;
import org.unres.model.Mention;
import org.unres.model.Problem;
import org.unres.resolve.cue.Cue;

/**
 * A block with its cues and resolved references, and the citations and entities that these are: paragraph {@code draft/pp/8} of
 * E/RES/2023/26 has the cue "Recalling" and the citation of A/RES/74/175.
 *
 * @param problems of hyperlinks that lead elsewhere than the words
 */
public record ResolvedBlock(
        Block block, List<Cue> cues, List<ResolvedReference> references, List<Mention> mentions, List<Problem> problems) {}

package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Chunk;

/**
 * A chunk that has been understood.
 *
 * @param quotation chunks of one quotation bear the same number, the attribution too; of no meaning for other labels
 * @param pull whether it is a quotation that the text holds a second time
 * @param speaker who speaks, as it stands at the head of a turn; empty for other labels
 * @param field whether it is a field of a mail, with its name before it
 * @param why the evidence, in words; may be empty
 */
public record Labelled(
        Chunk chunk, Label label, int quotation, boolean pull, String speaker, boolean field, String why) {}

package nl.samenplek.booking.deadlines;

import java.util.function.Consumer;
import org.bson.Document;

/**
 * A kind of deadline: documents whose {@link Due} has its name come to it.
 *
 * <p>That happens in every instance at once, and again after a crash. So it ends with one write
 * that is guarded by what was found, the document's version and its {@link Due}, and that sets what
 * is due next: whoever comes second finds nothing to write.
 *
 * @param what its name for good, such as {@code claims-go}
 * @param comes what happens with a whole document, as it was a moment ago
 */
public record Deadline(String what, Consumer<Document> comes) {}

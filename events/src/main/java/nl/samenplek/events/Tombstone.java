package nl.samenplek.events;

/**
 * The last that is told of an aggregate: that it is forgotten. Published as a record without a
 * value, so that the topic forgets it too; whoever reads it forgets what they know of that key.
 *
 * @param aggregate what is forgotten: {@code booking}, {@code person}, {@code floor} or {@code
 *     site}
 * @param subject the aggregate's id
 * @param sequence one more than that of the last event
 */
public record Tombstone(Topic topic, String key, String aggregate, String subject, long sequence) {

  /** Of what an event told about. */
  public static Tombstone after(Event last) {
    return new Tombstone(
        last.type().topic(),
        last.key(),
        last.type().aggregate(),
        last.subject(),
        last.sequence() + 1);
  }

  /** Unique, as an event's is; also beside the event of another revision with that sequence. */
  public String id() {
    return aggregate + "-" + subject + "-" + sequence + "-tombstone";
  }

  /** The CloudEvents {@code type}; readers need not know it. */
  public String type() {
    return "nl.samenplek." + aggregate + ".tombstone.v1";
  }
}

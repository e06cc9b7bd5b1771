package nl.samenplek.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Takes the id by which a request is followed along with the events that come of it, so that what a
 * consumer logs about an event can be found by it. It is the {@code traceparent} of W3C Trace
 * Context, and in a record CloudEvents' extension of that name. Work that nobody asked for over
 * HTTP has none.
 */
final class Followed {

  static final String HEADER = "ce_traceparent";
  static final String PARENT = "traceparent";

  private static final String ID = "traceId";
  private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private Followed() {}

  /** The entry of an outbox, with the id of the request that this thread works on, if it does. */
  static Document marked(Document entry) {
    var parent = MDC.get(PARENT);
    return parent == null ? entry : entry.append(PARENT, parent);
  }

  /** By the ids of the entries in a document's outbox; none for those without. */
  static Map<String, String> parentsIn(Document document) {
    return document.getList(Outbox.ENTRIES, Document.class, List.of()).stream()
        .filter(entry -> entry.containsKey(PARENT))
        .collect(
            Collectors.toMap(entry -> entry.getString("id"), entry -> entry.getString(PARENT)));
  }

  static void mark(Headers headers, @Nullable String parent) {
    if (parent != null) {
      headers.add(HEADER, parent.getBytes(UTF_8));
    }
  }

  /** The id that came with the record, if one did. */
  static Optional<String> parent(ConsumerRecord<?, ?> record) {
    return Optional.ofNullable(CloudEvents.header(record.headers(), HEADER))
        .filter(header -> FORM.matcher(header).matches());
  }

  /** Does the work under the id that came with the record, if one did. */
  static void by(ConsumerRecord<?, ?> record, Traces traces, Runnable work) {
    parent(record)
        .ifPresentOrElse(parent -> traces.step(record, parent, step -> marking(step, work)), work);
  }

  private static void marking(String step, Runnable work) {
    MDC.put(PARENT, step);
    MDC.put(ID, step.split("-", -1)[1]);
    try {
      work.run();
    } finally {
      MDC.remove(PARENT);
      MDC.remove(ID);
    }
  }
}

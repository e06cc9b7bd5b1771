package nl.samenplek.booking.demand.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenplek.booking.demand.Count;
import nl.samenplek.booking.demand.Dimension;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up counts over some days, by what was asked. */
@Component
public class DemandSums {
  private static final String SEPARATOR = " ";

  private final MongoCollection<Document> demand;

  DemandSums(MongoDatabase database) {
    this.demand = database.getCollection(DemandStore.COLLECTION);
  }

  /**
   * @param until exclusive
   * @param site absent: all of them
   * @param by what tells sums apart
   * @param least sums below it are left out
   */
  public record Question(
      LocalDate from, LocalDate until, @Nullable String site, Set<Dimension> by, long least) {}

  /**
   * @param position where the list goes on after it
   * @param by the values that tell it apart, a weekday as 1 (Monday) to 7
   */
  public record Sum(String position, Map<Dimension, String> by, Count count) {}

  /** In order of the dimensions. */
  public List<Sum> find(Question question, @Nullable String after, int most) {
    var stages = new ArrayList<Bson>();
    stages.add(match(asked(question)));
    stages.add(
        group(id(question.by), sum("denied", "$denied"), sum("takenInstead", "$takenInstead")));
    stages.add(match(gte("denied", question.least)));
    if (after != null) {
      stages.add(match(gt("_id", after)));
    }
    stages.add(sort(ascending("_id")));
    stages.add(limit(most));
    var sums = new ArrayList<Sum>();
    demand.aggregate(stages).forEach(found -> sums.add(asSum(found, question.by)));
    return sums;
  }

  private static Bson asked(Question question) {
    var dates = and(gte("date", question.from.toString()), lt("date", question.until.toString()));
    return question.site == null ? dates : and(dates, eq("site", question.site));
  }

  /** One text, by which sums are told apart, put in order and gone on after. */
  private static Document id(Set<Dimension> by) {
    var parts = new ArrayList<Object>();
    for (var dimension : inOrder(by)) {
      if (!parts.isEmpty()) {
        parts.add(SEPARATOR);
      }
      parts.add(new Document("$toString", "$" + dimension.word()));
    }
    return new Document("$concat", parts.isEmpty() ? List.of("") : parts);
  }

  private static Sum asSum(Document found, Set<Dimension> by) {
    var id = Objects.requireNonNull(found.getString("_id"));
    var values = id.split(SEPARATOR, -1);
    var named = new EnumMap<Dimension, String>(Dimension.class);
    var dimensions = inOrder(by);
    for (var i = 0; i < dimensions.size(); i++) {
      named.put(dimensions.get(i), values[i]);
    }
    var count = new Count(found.getLong("denied"), found.getLong("takenInstead"));
    return new Sum(id, named, count);
  }

  private static List<Dimension> inOrder(Set<Dimension> by) {
    return by.stream().sorted().toList();
  }
}

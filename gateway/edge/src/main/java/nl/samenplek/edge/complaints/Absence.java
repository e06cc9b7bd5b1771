package nl.samenplek.edge.complaints;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells failures that pass by themselves from faults. Known by name, so that the edge depends on no
 * store and no client: a store that is away, or a part that cannot be reached.
 */
public final class Absence {

  private static final Set<String> NAMES =
      Set.of(
          "com.mongodb.MongoTimeoutException",
          "com.mongodb.MongoSocketException",
          "com.mongodb.MongoNotPrimaryException",
          "com.mongodb.MongoNodeIsRecoveringException",
          "com.mongodb.MongoConnectionPoolClearedException",
          "com.mongodb.MongoWriteConcernException",
          "org.apache.kafka.common.errors.RetriableException",
          "org.springframework.dao.DataAccessResourceFailureException",
          "org.springframework.dao.TransientDataAccessException",
          "org.springframework.web.client.ResourceAccessException",
          "org.springframework.security.authentication.AuthenticationServiceException");

  private Absence() {}

  public static boolean explains(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> ancestors(cause.getClass()))
        .anyMatch(type -> NAMES.contains(type.getName()));
  }

  private static Stream<Class<?>> ancestors(Class<?> type) {
    return Stream.<Class<?>>iterate(type, ancestor -> ancestor != null, Class::getSuperclass);
  }
}

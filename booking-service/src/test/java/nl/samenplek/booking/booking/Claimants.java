package nl.samenplek.booking.booking;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenplek.booking.booking.store.BookingStore;

/** Finds in the code who writes claims, directly or through others. */
final class Claimants {
  private static final Set<String> WRITES_CLAIMS = Set.of("insert", "update", "together");
  private static final Set<String> CHANGES_A_COLLECTION =
      Set.of(
          "insertOne",
          "insertMany",
          "updateOne",
          "updateMany",
          "replaceOne",
          "bulkWrite",
          "findOneAndUpdate",
          "findOneAndReplace",
          "findOneAndDelete",
          "deleteOne",
          "deleteMany");

  private Claimants() {}

  /** The service as it ships, and some more classes from its tests. */
  static JavaClasses ofTheService(String... more) {
    ImportOption shipped = new DoNotIncludeTests();
    ImportOption wanted =
        location -> shipped.includes(location) || Stream.of(more).anyMatch(location::contains);
    return ArchConfiguration.withThreadLocalScope(
        scope -> {
          scope.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter()
              .withImportOption(wanted)
              .importPackages("nl.samenplek.booking");
        });
  }

  /** Every way in: what is not private, and from where the store is told to write a claim. */
  static Set<String> useCases(JavaClasses classes) {
    var reached = new LinkedHashSet<JavaCodeUnit>();
    var open = new ArrayDeque<JavaCodeUnit>();
    classes.get(BookingStore.class).getMethods().stream()
        .filter(method -> WRITES_CLAIMS.contains(method.getName()))
        .forEach(open::add);
    while (!open.isEmpty()) {
      for (var access : open.remove().getAccessesToSelf()) {
        if (!isWeb(access.getOrigin()) && reached.add(access.getOrigin())) {
          open.add(access.getOrigin());
        }
      }
    }
    return reached.stream()
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
        .map(Claimants::name)
        .collect(Collectors.toSet());
  }

  /** Who changes a collection in the module of bookings. */
  static Set<String> writers(JavaClasses classes) {
    return classes.stream()
        .filter(one -> one.getPackageName().startsWith("nl.samenplek.booking.booking"))
        .flatMap(one -> one.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isEquivalentTo(MongoCollection.class))
        .filter(call -> CHANGES_A_COLLECTION.contains(call.getName()))
        .map(call -> name(call.getOrigin()))
        .collect(Collectors.toSet());
  }

  private static boolean isWeb(JavaCodeUnit unit) {
    return unit.getOwner().getPackageName().endsWith(".web");
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getSimpleName() + "." + unit.getName();
  }
}

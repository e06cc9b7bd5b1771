package nl.samenplek.people.presence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.people.presence.store.LeakyPresence;
import nl.samenplek.people.presence.store.PresenceRecords;
import nl.samenplek.people.privacy.Veiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No query of presence can go past the question who may see whom. */
class VeilTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.samenplek.people");

  /** Names somebody together with where they are. */
  private static final List<Class<?>> PERSONAL =
      List.of(Presence.class, Expected.class, PersonDay.class);

  private static final ArchRule THE_STORE_GIVES_OUT_ONLY_WHAT_IS_VEILED =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("..presence.store..")
          .should(giveOutOnlyWhatIsVeiled());

  private static final ArchRule ONLY_THE_STORE_READS_THE_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("..presence..")
          .and()
          .resideOutsideOfPackage("..presence.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..");

  private static final ArchRule ONLY_THE_CONSUMER_WRITES =
      classes()
          .that()
          .areAssignableTo(PresenceRecords.class)
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .haveNameMatching(".*PresenceConsumer.*|.*presence\\.store\\..*");

  @Test
  void theStoreGivesOutOnlyWhatIsVeiled() {
    THE_STORE_GIVES_OUT_ONLY_WHAT_IS_VEILED.check(SERVICE);
  }

  @Test
  void onlyTheStoreReadsTheDatabase() {
    ONLY_THE_STORE_READS_THE_DATABASE.check(SERVICE);
  }

  @Test
  void onlyTheConsumerWrites() {
    ONLY_THE_CONSUMER_WRITES.check(SERVICE);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SitePresence.class,
        PresenceChange.Arrival.class,
        PresenceChange.Departure.class,
        PresenceChange.Counted.class
      })
  void whatTheStoreGivesOutHoldsOnlyWhatIsVeiled(Class<?> given) {
    assertThat(given.getRecordComponents())
        .extracting(RecordComponent::getGenericType)
        .noneMatch(VeilTest::isPersonal);
  }

  @Test
  void nobodyButPrivacyCanLiftTheVeil() {
    Stream<Method> open =
        Stream.of(Veiled.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()));

    assertThat(open.map(Method::getName)).containsExactly("toString");
  }

  @Test
  void aStoreThatLeaksIsSeen() {
    JavaClasses leaky = new ClassFileImporter().importClasses(LeakyPresence.class);

    assertThatThrownBy(() -> THE_STORE_GIVES_OUT_ONLY_WHAT_IS_VEILED.check(leaky))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LeakyPresence.everything")
        .hasMessageNotContaining("LeakyPresence.fine");
  }

  @Test
  void whoReadsTheDatabasePastTheStoreIsSeen() {
    JavaClasses peeping = new ClassFileImporter().importClasses(PeepingExample.class);

    assertThatThrownBy(() -> ONLY_THE_STORE_READS_THE_DATABASE.check(peeping))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PeepingExample");
  }

  private static ArchCondition<JavaMethod> giveOutOnlyWhatIsVeiled() {
    return new ArchCondition<>("give out only what is veiled") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean personal =
            isReachable(method.getOwner().reflect())
                && isPersonal(method.reflect().getGenericReturnType());
        events.add(new SimpleConditionEvent(method, !personal, method.getFullName()));
      }
    };
  }

  private static boolean isReachable(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (around == null || isReachable(around));
  }

  private static boolean isPersonal(Type type) {
    String open = withoutVeiled(type.getTypeName());
    return PERSONAL.stream().anyMatch(personal -> open.contains(personal.getName()))
        || open.contains("org.bson");
  }

  /** The name of a generic type without what stands within {@code Veiled<…>}. */
  private static String withoutVeiled(String type) {
    int veil = type.indexOf(Veiled.class.getName() + "<");
    if (veil < 0) {
      return type;
    }
    int at = type.indexOf('<', veil) + 1;
    for (int depth = 1; depth > 0; at++) {
      depth += type.charAt(at) == '<' ? 1 : type.charAt(at) == '>' ? -1 : 0;
    }
    return withoutVeiled(type.substring(0, veil) + type.substring(at));
  }
}

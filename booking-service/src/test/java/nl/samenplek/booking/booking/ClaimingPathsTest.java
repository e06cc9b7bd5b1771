package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimingPathsTest {

  @Test
  void areAllDrivenByTheSuite() {
    assertThat(Claimants.useCases(Claimants.ofTheService()))
        .containsExactlyInAnyOrderElementsOf(ClaimingPath.useCases());
  }

  @Test
  void leadThroughTheStoreAndNowhereElse() {
    assertThat(Claimants.writers(Claimants.ofTheService()))
        .containsExactlyInAnyOrder(
            "BookingStore.insert",
            "BookingStore.update",
            "BookingStore.all",
            "BookingStore.keep",
            "BookingStore.whenDue",
            "BookingStore.forgetKeysBefore");
  }

  @Test
  void areFoundWhenANewOneSneaksIn() {
    var sneaky = Claimants.ofTheService("SneakingIn");

    assertThat(Claimants.useCases(sneaky)).contains("SneakingIn.bySwapping");
    assertThat(Claimants.writers(sneaky)).contains("SneakingIn.pastTheStore");
  }
}

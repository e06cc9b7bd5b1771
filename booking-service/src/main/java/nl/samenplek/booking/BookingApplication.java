package nl.samenplek.booking;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BookingApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(BookingApplication.class, arguments);
  }
}

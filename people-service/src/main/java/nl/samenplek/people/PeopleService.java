package nl.samenplek.people;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class PeopleService {
  public static void main(String[] arguments) {
    SpringApplication.run(PeopleService.class, arguments);
  }
}

package nl.samenplek.parts;

import java.time.Duration;
import nl.samenplek.parts.process.Ports;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.MountableFile;

/** The parts as containers. */
final class Containers implements Supply {
  private static final String IMPORT = "/opt/keycloak/data/import/samenplek-realm.json";
  private static final String THEMES = "/opt/keycloak/themes";

  /** As a container calls the machine that it runs on. */
  private static final String THIS_MACHINE = "host.docker.internal";

  private final int gatewayPort = Ports.free();

  @Override
  public Part mongo() {
    var container = new MongoDBContainer("mongo:8.0").withReplicaSet();
    return new ContainerPart(
            "MongoDB",
            container,
            27017,
            host -> "mongodb://" + host + "/?directConnection=true",
            part -> MongoQuestion.primary(part.address()))
        .begin();
  }

  @Override
  public Part kafka() {
    var container =
        new KafkaContainer("apache/kafka:4.2.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    return new ContainerPart(
            "Kafka",
            container,
            9092,
            host -> host,
            part -> KafkaQuestion.answered("localhost", part.port()))
        .begin();
  }

  @Override
  public Part keycloak() {
    var realm =
        new Realm(
            "http://localhost:" + gatewayPort,
            "http://" + THIS_MACHINE + ":" + gatewayPort,
            Realm.SECRET_FOR_DEMONSTRATION,
            true);
    var container =
        new GenericContainer<>("quay.io/keycloak/keycloak:26.7.3")
            .withExposedPorts(8080)
            .withExtraHost(THIS_MACHINE, "host-gateway")
            .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
            .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", "samenplek")
            // half the processor time of its build and start, as where it is a process of ours
            .withEnv("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1")
            .withCopyToContainer(Transferable.of(realm.json()), IMPORT)
            .withCopyFileToContainer(
                MountableFile.forClasspathResource("nl/samenplek/parts/realm/themes"), THEMES)
            .withCommand("start-dev", "--import-realm")
            .waitingFor(
                Wait.forHttp("/realms/samenplek").withStartupTimeout(Duration.ofMinutes(4)));
    return new ContainerPart(
            "Keycloak",
            container,
            8080,
            host -> "http://" + host + "/realms/samenplek",
            part -> KeycloakQuestion.answered(part.address()))
        .begin();
  }

  @Override
  public int gatewayPort() {
    return gatewayPort;
  }
}

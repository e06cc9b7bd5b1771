package nl.samenplek.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path leads where. */
@Configuration(proxyBeanMethods = false)
class Routes {

  @Bean
  @Order(1)
  RouterFunction<ServerResponse> toBooking(
      RouteSettings settings, AsWhom asWhom, AnsweringFor answering) {
    return toService("booking", settings.booking(), asWhom, answering);
  }

  @Bean
  @Order(2)
  RouterFunction<ServerResponse> toPeople(
      RouteSettings settings, AsWhom asWhom, AnsweringFor answering) {
    return toService("people", settings.people(), asWhom, answering);
  }

  private static RouterFunction<ServerResponse> toService(
      String service, URI address, AsWhom asWhom, AnsweringFor answering) {
    return route(service)
        .route(path("/api/" + service + "/**"), http())
        .before(uri(address))
        .filter(asWhom)
        .filter(answering.service(service))
        .build();
  }
}

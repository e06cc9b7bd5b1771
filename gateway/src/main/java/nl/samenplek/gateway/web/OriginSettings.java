package nl.samenplek.gateway.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param origins whose pages may call the API with a token of their own, such as {@code
 *     https://intranet.example.org}; none by default
 */
@ConfigurationProperties("samenplek.api")
record OriginSettings(@DefaultValue List<String> origins) {}

package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Addresses inside the web app, such as {@code /sites/town-hall/floors/2}, lead to its entry page.
 * What looks like a file, or belongs to the gateway itself, does not.
 */
final class DeepLinks extends PathResourceResolver {

  private static final String ENTRY = "index.html";

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> places,
      ResourceResolverChain chain) {
    var wanted = isPage(request, path) ? ENTRY : path;
    return super.resolveResourceInternal(request, wanted, places, chain);
  }

  private static boolean isPage(@Nullable HttpServletRequest request, String path) {
    return request != null && AppPages.isOfTheApp(path) && AppPages.wantsPage(request);
  }
}

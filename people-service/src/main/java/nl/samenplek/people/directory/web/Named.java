package nl.samenplek.people.directory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import nl.samenplek.people.directory.DirectoryLimits;

/** A reference with the name to show. */
@Schema(description = "Something by its id, with the name to show")
public record Named(String id, @Size(max = DirectoryLimits.FULL_NAME) String name) {}

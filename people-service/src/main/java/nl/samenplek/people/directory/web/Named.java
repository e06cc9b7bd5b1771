package nl.samenplek.people.directory.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A reference with the name to show. */
@Schema(description = "Something by its id, with the name to show")
public record Named(String id, String name) {}

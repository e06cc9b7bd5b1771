package nl.samenplek.people.directory.replacing;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a directory is to be replaced.
 *
 * @param trial tell what would happen, and change nothing
 * @param leaving how many people the caller says are leaving, if they said it
 * @param version of the directory that the caller believes to replace, if they said it
 */
public record Replacement(boolean trial, OptionalInt leaving, OptionalLong version) {}

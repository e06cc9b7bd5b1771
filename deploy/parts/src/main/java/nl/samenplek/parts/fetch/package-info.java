/**
 * Holds how a part's files come to this machine: downloads with a pinned checksum, files from the
 * Maven repository, and the cache folder where they stay. Publishes the folder of each part. Leaves
 * starting them to others.
 */
@NullMarked
package nl.samenplek.parts.fetch;

import org.jspecify.annotations.NullMarked;

/**
 * Holds the small HTTP rules: API version, body size, versions of documents, pages, retries.
 * Publishes argument types that controllers declare. Leaves problems to {@code problem}.
 */
@NullMarked
package nl.samenplek.edge.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.samenplek.edge.http;

import org.jspecify.annotations.NullMarked;

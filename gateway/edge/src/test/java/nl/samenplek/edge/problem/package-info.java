@NullMarked
package nl.samenplek.edge.problem;

import org.jspecify.annotations.NullMarked;

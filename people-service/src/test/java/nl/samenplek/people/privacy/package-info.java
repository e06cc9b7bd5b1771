@NullMarked
package nl.samenplek.people.privacy;

import org.jspecify.annotations.NullMarked;

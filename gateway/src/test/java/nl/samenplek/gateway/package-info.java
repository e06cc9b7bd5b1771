@NullMarked
package nl.samenplek.gateway;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.samenplek.gateway.live;

import org.jspecify.annotations.NullMarked;

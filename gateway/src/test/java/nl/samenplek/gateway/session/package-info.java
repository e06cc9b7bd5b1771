@NullMarked
package nl.samenplek.gateway.session;

import org.jspecify.annotations.NullMarked;

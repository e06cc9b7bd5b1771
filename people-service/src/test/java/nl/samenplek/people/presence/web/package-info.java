@NullMarked
package nl.samenplek.people.presence.web;

import org.jspecify.annotations.NullMarked;

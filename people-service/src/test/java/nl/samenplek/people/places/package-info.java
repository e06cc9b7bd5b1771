@org.jspecify.annotations.NullMarked
package nl.samenplek.people.places;

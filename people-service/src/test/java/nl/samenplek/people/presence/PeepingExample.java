package nl.samenplek.people.presence;

import com.mongodb.client.MongoDatabase;

/** Reads the store past the veil; the test of the veil must complain. */
record PeepingExample(MongoDatabase database) {}

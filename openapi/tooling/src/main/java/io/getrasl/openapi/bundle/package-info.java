/** One document out of many files, and the map from that document back to the files. */
package io.getrasl.openapi.bundle;

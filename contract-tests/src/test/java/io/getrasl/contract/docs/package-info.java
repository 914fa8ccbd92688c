/** Holds the documents to the truth: every snippet is compiled and run, every link is followed. */
package io.getrasl.contract.docs;

/** The whole state of a sandbox as one JSON document: its format, export, import and schema. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.state;

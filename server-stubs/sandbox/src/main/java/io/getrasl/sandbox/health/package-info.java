/** Tells whoever runs a sandbox whether it lives and whether it can serve. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.health;

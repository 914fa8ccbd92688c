/** How a sandbox ends: nothing new is taken, what is under way is finished. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.ending;

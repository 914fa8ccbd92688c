/** The documentation pages, served and able to call the sandbox. */
package io.getrasl.sandbox.docs;

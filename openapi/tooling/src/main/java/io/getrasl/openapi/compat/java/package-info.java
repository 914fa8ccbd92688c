/** What the generated Java client makes of names, and what its recorded surface says. */
package io.getrasl.openapi.compat.java;

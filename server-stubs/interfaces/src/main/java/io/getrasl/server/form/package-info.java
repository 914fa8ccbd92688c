/** Reads {@code multipart/form-data}: fields become JSON, files go to disk and never into memory as a whole. */
@NullMarked
package io.getrasl.server.form;

import org.jspecify.annotations.NullMarked;

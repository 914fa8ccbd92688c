/** What a check has found, in the forms that people and other programs read. */
package io.getrasl.openapi.report;

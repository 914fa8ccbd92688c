/** What a specification must be like. One rule per class; a rule reports and never changes anything. */
package io.getrasl.openapi.rules;

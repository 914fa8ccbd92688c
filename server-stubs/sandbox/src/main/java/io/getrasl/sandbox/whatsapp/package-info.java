/** A WhatsApp that reaches nobody: it takes messages, lets them arrive by the clock, and misbehaves for reserved phone numbers. */
package io.getrasl.sandbox.whatsapp;

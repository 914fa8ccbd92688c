package io.getrasl.sandbox.db;

import io.getrasl.sandbox.access.SeededTokens;
import java.nio.charset.StandardCharsets;

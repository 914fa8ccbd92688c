package io.getrasl.contract.check;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/**
 * The formats that OpenAPI has for integers, which JSON Schema takes for words without meaning.
 *
 * @param name {@code int32} or {@code int64}
 * @param bits how many bits hold such a number, its sign included
 */
record NumberFormat(String name, int bits) implements Format {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
        return !value.isIntegralNumber() || fits(value.bigIntegerValue());
    }

    private boolean fits(BigInteger number) {
        return number.bitLength() < bits;
    }
}

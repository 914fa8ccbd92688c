package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import java.util.List;

/** The filters of one field, as the query template sees them. */
record FilterView(String field, List<ParameterView> operators) {

    String method() {
        return Names.camel(field);
    }

    String className() {
        return Names.pascal(field) + "Filter";
    }
}

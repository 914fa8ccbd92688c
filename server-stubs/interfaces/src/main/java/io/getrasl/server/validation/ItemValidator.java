package io.getrasl.server.validation;

import io.getrasl.server.json.ApiJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/**
 * Turns JSON into a request model, or into everything that is wrong with it. Bodies are checked before an operation is called;
 * use it for arrays whose items the specification wants judged one by one. Safe for use by several threads.
 */
public final class ItemValidator implements AutoCloseable {

    private final ValidatorFactory factory;
    private final Validator validator;

    /** With a bean validation of its own, so that no setting of the application changes a documented text. */
    public ItemValidator() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** The model, or per field why it was refused. */
    public <T extends RequestModel> Checked<T> check(JsonNode json, Class<T> type) {
        RecordShape shape = RecordShape.of(type);
        Problems problems = new Problems();
        JsonNode right = shape.check(json, Place.ROOT, Texts.DEFAULTS, problems);
        if (right == null) {
            return new Checked<>(null, problems.asMap());
        }
        T model = ApiJson.mapper().treeToValue(right, type);
        problems.addAll(constraints(model, shape, problems));
        return problems.isEmpty() ? new Checked<>(model, Map.of()) : new Checked<>(null, problems.asMap());
    }

    private <T> Problems constraints(T model, RecordShape shape, Problems known) {
        Problems problems = new Problems();
        for (ConstraintViolation<T> violation : validator.validate(model)) {
            Place place = Violations.place(violation, shape);
            if (!known.covers(place)) {
                problems.add(place, Violations.rank(violation), violation.getMessage());
            }
        }
        return problems;
    }

    @Override
    public void close() {
        factory.close();
    }
}

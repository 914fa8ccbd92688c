package io.getrasl.server.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts code points. */
public final class TextLengthValidator implements ConstraintValidator<TextLength, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(TextLength constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Character.codePointCount(text, 0, text.length());
        return length >= min && length <= max;
    }
}

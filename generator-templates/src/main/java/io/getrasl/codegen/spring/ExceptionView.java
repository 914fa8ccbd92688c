package io.getrasl.codegen.spring;

import io.getrasl.codegen.ErrorCode;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the template of an error code's exception reads. */
record ExceptionView(
        String packageName,
        List<String> imports,
        String name,
        String code,
        String javadoc,
        String parameters,
        String arguments,
        boolean whole,
        String wholeType,
        List<Detail> details) {

    /** A property of {@code error.details}. */
    record Detail(String name, String javadoc, String wire, String type, boolean required) {}

    static ExceptionView of(ErrorCode error) {
        Imports imports = new Imports(Packages.ERROR);
        JavaTypes types = new JavaTypes(imports);
        boolean whole = error.details() instanceof Type.MapOf;
        List<Detail> details = new ArrayList<>();
        if (whole) {
            String type = types.boxed(error.details());
            details.add(new Detail("fieldErrors", "Per field, named by its path, why it was refused.", "", type, true));
        } else if (error.detailsModel() != null) {
            imports.use("java.util", "LinkedHashMap");
            imports.use("java.util", "Map");
            error.detailsModel().properties().forEach(property -> details.add(detail(property, types, imports)));
        }
        return new ExceptionView(
                Packages.ERROR,
                imports.names(),
                error.exceptionName(),
                error.code(),
                Text.javadoc(error.description(), ""),
                details.stream().map(each -> each.type() + " " + each.name()).collect(Collectors.joining(", ")),
                details.stream().map(Detail::name).collect(Collectors.joining(", ")),
                whole,
                whole ? details.get(0).type() : "",
                details);
    }

    private static Detail detail(Property property, JavaTypes types, Imports imports) {
        boolean required = property.required() && !property.nullable();
        return new Detail(
                Names.camel(property.name()),
                Text.javadoc(property.description(), "     "),
                Text.literal(property.name()),
                required
                        ? types.plain(property.type())
                        : "@" + imports.use("org.jspecify.annotations", "Nullable") + " "
                                + types.boxed(property.type()),
                property.required());
    }

    /** The properties of the details, where they are not one map as a whole. */
    List<Detail> properties() {
        return whole ? List.of() : details;
    }
}

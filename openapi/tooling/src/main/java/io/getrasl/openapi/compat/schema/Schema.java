package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A schema in its normal form: references followed, {@code allOf} merged, every spelling of one thing the same. */
public final class Schema {

    /** Upper limit of a length or count that has none. */
    static final long UNLIMITED = Long.MAX_VALUE;

    final Place place;
    final Map<String, Place> keywords = new LinkedHashMap<>();

    /** The component that generated code is named after; empty for a schema that stands in place. */
    String name = "";

    /** Names of all components that were followed to get here, the outermost first. */
    final List<String> path = new ArrayList<>();

    Set<JsonType> types = JsonType.all();
    boolean typed;
    boolean nullable = true;
    boolean impossible;
    String format = "";
    String encoding = "";
    String mediaType = "";
    /** By their canonical text; null if all values are allowed. */
    Map<String, Node> values;

    final Map<String, String> constants = new LinkedHashMap<>();
    Bound minimum;
    Bound maximum;
    BigDecimal multipleOf;
    long minLength;
    long maxLength = UNLIMITED;
    long minItems;
    long maxItems = UNLIMITED;
    long minProperties;
    long maxProperties = UNLIMITED;
    boolean unique;
    final Set<String> patterns = new TreeSet<>();
    final Map<String, Property> properties = new LinkedHashMap<>();
    final Set<String> required = new TreeSet<>();
    boolean closed;
    Parts additional;
    final Map<String, Property> patternProperties = new LinkedHashMap<>();
    Parts propertyNames;
    Parts items;
    final List<Parts> prefixItems = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    /** Of a base schema whose forms are other components; a choice has its own. */
    ObjectNode discriminator;

    Node defaultValue;
    boolean readOnly;
    boolean writeOnly;
    Lifecycle lifecycle = Lifecycle.ALIVE;
    /** Keywords that are compared letter by letter. */
    final Map<String, Node> others = new TreeMap<>();
    /** The extensions of this API. */
    final Map<String, Node> extensions = new TreeMap<>();

    Schema(Place place) {
        this.place = place;
    }

    /** Where a keyword was written, or else the schema. */
    Place place(String... keywordsInOrder) {
        for (String keyword : keywordsInOrder) {
            if (keywords.containsKey(keyword)) {
                return keywords.get(keyword);
            }
        }
        return place;
    }

    /** Whether values beyond those listed are to be expected. */
    boolean isOpenEnum() {
        return extensions.containsKey("x-extensible") || extensions.containsKey("x-error-catalogue");
    }

    /** The component that generated code is named after; empty for a schema that stands in place. */
    public String name() {
        return name;
    }

    /** Whether it is deprecated, and until when it stays. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    boolean is(JsonType type) {
        return types.size() == 1 && types.contains(type);
    }

    boolean isNamedClass() {
        return !name.isEmpty();
    }
}

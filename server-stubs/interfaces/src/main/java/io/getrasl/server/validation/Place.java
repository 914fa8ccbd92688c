package io.getrasl.server.validation;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document.
 *
 * @param parent what holds it; null for the document as a whole
 * @param name its name on the wire, or its index
 * @param position its rank among its siblings, in the order of the specification
 */
record Place(@Nullable Place parent, String name, int position) implements Comparable<Place> {

    static final Place ROOT = new Place(null, "", 0);

    Place child(String childName, int childPosition) {
        return new Place(this, childName, childPosition);
    }

    Place item(int index) {
        return child(String.valueOf(index), index);
    }

    String path() {
        if (parent == null) {
            return Checked.WHOLE;
        }
        return parent.parent == null ? name : parent.path() + "." + name;
    }

    @Override
    public int compareTo(Place other) {
        return compare(this, depth(), other, other.depth());
    }

    private int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    private static int compare(Place one, int oneDepth, Place other, int otherDepth) {
        if (oneDepth > otherDepth) {
            int outer = compare(up(one), oneDepth - 1, other, otherDepth);
            return outer == 0 ? 1 : outer;
        }
        if (otherDepth > oneDepth) {
            int outer = compare(one, oneDepth, up(other), otherDepth - 1);
            return outer == 0 ? -1 : outer;
        }
        if (oneDepth == 0) {
            return 0;
        }
        int outer = compare(up(one), oneDepth - 1, up(other), otherDepth - 1);
        if (outer != 0) {
            return outer;
        }
        return one.position == other.position
                ? one.name.compareTo(other.name)
                : Integer.compare(one.position, other.position);
    }

    private static Place up(Place place) {
        return place.parent == null ? ROOT : place.parent;
    }
}

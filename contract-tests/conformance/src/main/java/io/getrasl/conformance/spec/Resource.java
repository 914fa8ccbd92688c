package io.getrasl.conformance.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of record, as its paths show it: {@code /contacts} lists and creates, {@code /contacts/{id}} reads, changes and deletes.
 *
 * @param path the collection's path
 * @param list lists records
 * @param create creates one
 * @param get reads one
 * @param update changes one
 * @param delete deletes one
 * @param batchCreate creates several
 * @param batchDelete deletes several
 * @param members puts records of another kind into one of these ({@code POST}) and takes them out ({@code DELETE})
 */
public record Resource(
        String path,
        Optional<Op> list,
        Optional<Op> create,
        Optional<Op> get,
        Optional<Op> update,
        Optional<Op> delete,
        Optional<Op> batchCreate,
        Optional<Op> batchDelete,
        List<Op> members) {

    /** The last segment of the path: {@code contacts}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How properties name one of them: {@code contact}. */
    public String singular() {
        String name = name();
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + 'y';
        }
        if (name.endsWith("sses") || name.endsWith("uses") || name.endsWith("xes")) {
            return name.substring(0, name.length() - 2);
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a check can make and remove records of its own. */
    public boolean canOwn() {
        return create.isPresent() && (delete.isPresent() || batchDelete.isPresent());
    }

    /** The schema of one record, as the reply that reads it has it. */
    public Optional<Shape> record() {
        return get.flatMap(op -> op.replyBody(op.success()))
                .map(reply -> reply.properties().get("data"));
    }

    /** The property that its path takes: {@code id}, unless only another one is of the parameter's type. */
    public String key() {
        Param parameter = get.or(() -> delete).flatMap(Resource::pathParam).orElse(null);
        Shape record = record().orElse(null);
        if (parameter == null || record == null) {
            return "id";
        }
        return List.of("id", singular() + "_id").stream()
                .filter(name -> record.properties().containsKey(name)
                        && record.properties().get(name).is(parameter.shape().type()))
                .findFirst()
                .orElse("id");
    }

    private static Optional<Param> pathParam(Op op) {
        return op.params("path").stream().findFirst();
    }

    /** All of its operations. */
    public List<Op> ops() {
        List<Op> ops = new ArrayList<>();
        List.of(list, create, get, update, delete, batchCreate, batchDelete).forEach(op -> op.ifPresent(ops::add));
        ops.addAll(members);
        return ops;
    }
}

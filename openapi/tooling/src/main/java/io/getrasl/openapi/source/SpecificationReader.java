package io.getrasl.openapi.source;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a specification from its folder. */
public final class SpecificationReader {

    private static final String ROOT = "rasl-v2.yaml";
    private static final String SETTINGS = "rules.yaml";
    private static final List<String> FOLDERS = List.of("paths", "webhooks", "components");

    private final Path folder;
    private final String rootName;
    private final String shownFolder;
    private final ParsedFiles cache;

    private SpecificationReader(Path folder, String rootName, String shownFolder, ParsedFiles cache) {
        this.cache = cache;
        this.folder = folder;
        this.rootName = rootName;
        this.shownFolder = shownFolder;
    }

    /**
     * Reads all files of a specification. One that is not laid out like RASL's, which means that its root document has another name
     * and no {@code rules.yaml} stands beside it, has the files to which its references lead. Findings show its folder by its own name, without those above it.
     *
     * @param root the root document, or the folder that it stands in as {@code rasl-v2.yaml}
     * @throws IOException if there is no such file, or one cannot be read from the disk
     */
    public static Specification read(Path root) throws IOException {
        return read(root, folder -> String.valueOf(folder.getFileName()));
    }

    /**
     * Reads all files of a specification.
     *
     * @param root the root document, or the folder that it stands in as {@code rasl-v2.yaml}
     * @param show how findings show the folder of the root document; empty for the folder that they are read in
     * @throws IOException if there is no such file, or one cannot be read from the disk
     */
    public static Specification read(Path root, Function<Path, String> show) throws IOException {
        return read(root, show, new ParsedFiles());
    }

    /**
     * Reads all files of a specification, but parses only those that are not as they were.
     *
     * @param root   the root document, or the folder that it stands in as {@code rasl-v2.yaml}
     * @param show   how findings show the folder of the root document; empty for the folder that they are read in
     * @param parsed what was parsed before; takes what is parsed now
     * @throws IOException if there is no such file, or one cannot be read from the disk
     */
    public static Specification read(Path root, Function<Path, String> show, ParsedFiles parsed) throws IOException {
        Path absolute = root.toAbsolutePath().normalize();
        Path document = Files.isDirectory(absolute) ? absolute.resolve(ROOT) : absolute;
        if (!Files.isRegularFile(document)) {
            throw new NoSuchFileException(document.toString());
        }
        Path folder = document.getParent();
        return new SpecificationReader(folder, document.getFileName().toString(), show.apply(folder), parsed).read();
    }

    private Specification read() throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        SourceFile root = file(rootName, Role.ROOT);
        files.put(rootName, root);
        Path settings = folder.resolve(SETTINGS);
        boolean hasSettings = Files.isRegularFile(settings);
        boolean laidOut = hasSettings || rootName.equals(ROOT);
        if (laidOut) {
            for (String name : list()) {
                files.put(name, file(name, Role.of(name)));
            }
        }
        Resolver resolver = new Resolver(folder, shownFolder, files);
        Loader loader = new Loader(files, resolver, this::fragment);
        loader.load();
        if (!laidOut) {
            for (String name : neighbours(files.keySet())) {
                files.put(name, new SourceFile(name, shown(name), Role.of(""), Optional.empty(), List.of()));
            }
        }
        return new Specification(
                root,
                loader,
                resolver,
                laidOut,
                hasSettings ? Optional.of(file(SETTINGS, Role.FRAGMENT)) : Optional.empty());
    }

    /** A file that a reference names, wherever it is; empty if there is none. */
    private Optional<SourceFile> fragment(String name) throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(name))
                    ? Optional.of(file(name, Role.FRAGMENT))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> list() throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : FOLDERS) {
            Path start = folder.resolve(part);
            if (Files.isDirectory(start)) {
                try (Stream<Path> paths = Files.walk(start)) {
                    paths.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                            .filter(name -> !("/" + name).contains("/."))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    /** The files beside those to which references lead, but not beside the root document. */
    private Set<String> neighbours(Set<String> known) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String folderName : RelativePath.foldersOf(known)) {
            try (Stream<Path> paths = Files.list(folder.resolve(folderName))) {
                paths.filter(path -> path.toString().matches(".*\\.(ya?ml|json)") && Files.isRegularFile(path))
                        .map(path -> folderName + "/" + path.getFileName())
                        .filter(name -> !known.contains(name))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private String shown(String name) {
        return RelativePath.resolve(shownFolder.isEmpty() ? "root" : shownFolder + "/root", name);
    }

    private SourceFile file(String name, Role role) throws IOException {
        byte[] bytes = role.kind() == Role.Kind.UNKNOWN ? new byte[0] : Files.readAllBytes(folder.resolve(name));
        return cache.get(shown(name), role, bytes, () -> parse(name, role, bytes));
    }

    private SourceFile parse(String name, Role role, byte[] bytes) {
        String shown = shown(name);
        if (role.kind() == Role.Kind.UNKNOWN) {
            return new SourceFile(name, shown, role, Optional.empty(), List.of());
        }
        Optional<String> text = text(bytes);
        if (text.isEmpty()) {
            Finding problem = YamlProblem.at(Place.startOf(shown), "the file is not UTF-8", "save it as UTF-8");
            return new SourceFile(name, shown, role, Optional.empty(), List.of(problem));
        }
        YamlReader reader = new YamlReader(shown);
        Optional<Node> content = reader.read(text.get());
        List<Finding> problems = new ArrayList<>(reader.problems());
        content.filter(node -> !(node instanceof ObjectNode))
                .ifPresent(node -> problems.add(YamlProblem.at(
                        node.place(), "the file must hold an object", "start it with keys, like 'description: ...'")));
        return new SourceFile(
                name, shown, role, content.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast), problems);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

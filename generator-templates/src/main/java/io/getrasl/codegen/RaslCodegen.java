package io.getrasl.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * What our generators have in common: they take the document from OpenAPI Generator as its parser leaves it, read it as a
 * {@link Specification} and render that with templates of their own.
 *
 * <p>OpenAPI Generator's own models of schemas and operations are not used, because they lose what the specification says in
 * OpenAPI 3.1: null beside other types, names of schemas, extensions behind references. Switch its own output off with {@code
 * generateApis}, {@code generateModels} and {@code generateSupportingFiles}.
 */
public abstract class RaslCodegen extends DefaultCodegen {

    private final String folder;

    /**
     * @param name what the generator is called, also the folder of its templates
     */
    protected RaslCodegen(String name) {
        this.folder = name;
    }

    /** Writes every source file of this generator. */
    protected abstract void generate(Specification specification, SourceFolder sources);

    @Override
    public final void processOpenAPI(OpenAPI document) {
        generate(
                new SpecificationReader(document, new ExampleReader(authored())).read(),
                new SourceFolder(Path.of(getOutputDir(), sources()), folder));
    }

    /** The folder below the output that files go to. */
    protected String sources() {
        return "src/main/java";
    }

    /** The document as it was written, before OpenAPI Generator's parser has seen it; missing where it is no file. */
    private JsonNode authored() {
        if (getInputSpec() == null) {
            return MissingNode.getInstance();
        }
        Path file = Path.of(getInputSpec());
        ObjectMapper mapper = file.toString().endsWith(".json") ? new ObjectMapper() : new YAMLMapper();
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public final String getName() {
        // Asked for before the constructor has run, so not taken from the field.
        String packageName = getClass().getPackageName();
        return "rasl-" + packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.OTHER;
    }

    /** As it is: what goes into comments and literals is escaped where it is rendered. */
    @Override
    public final String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** As it is, for the same reason. */
    @Override
    public final String escapeQuotationMark(String input) {
        return input;
    }

    /** Off, because it would rewrite nullable types. */
    @Override
    public final boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Off, because it would invent names. */
    @Override
    public final boolean getUseInlineModelResolver() {
        return false;
    }

    /** Prints nothing: the stock one asks for donations with every build. */
    @Override
    public final void postProcess() {}
}

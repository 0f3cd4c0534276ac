package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.function.Function;
import java.util.stream.Stream;

/** Emits the reference page of a schema, as Markdown and as HTML. */
public final class PageEmitter implements Emitter {

    private final Function<Schema, Page> pages;
    private final Function<Schema, String> names;

    private PageEmitter(Function<Schema, Page> pages, Function<Schema, String> names) {
        this.pages = pages;
        this.names = names;
    }

    /**
     * The pages of KATCP.
     *
     * @return an emitter for KATCP schemas
     */
    public static PageEmitter katcp() {
        return new PageEmitter(KatcpPage::of, Schema::name);
    }

    /**
     * The pages of AutoTrainer.
     *
     * @return an emitter for AutoTrainer's schemas
     */
    public static PageEmitter trainer() {
        return new PageEmitter(TrainerPage::of, TrainerPage::name);
    }

    @Override
    public Product product() {
        return Product.PAGES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        Page page = pages.apply(schema);
        String stem = Identifiers.kebab(names.apply(schema));
        Span origin = Span.startOf(schema.source());
        return Stream.of(
                new Output(product(), stem + ".md", new MarkdownText(page).text(), origin),
                new Output(product(), stem + ".html", new HtmlText(page).text(), origin));
    }
}

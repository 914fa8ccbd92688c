package io.getrasl.client.benchmarks.contender;

import java.util.function.Function;

/** Who is measured. The first is the measure of the others. */
public enum Contenders {
    HAND_WRITTEN("By hand, java.net.http", HandWritten::new),
    HAND_WRITTEN_OKHTTP("By hand, OkHttp", HandWrittenOkHttp::new),
    RASL_JDK("RASL client, JDK transport", Rasl::onJdk),
    RASL_OKHTTP("RASL client, OkHttp", Rasl::onOkHttp),
    RETROFIT("Retrofit, OkHttp", OnRetrofit::new),
    STOCK("OpenAPI Generator's Feign client, OkHttp", StockFeign::new),
    FEIGN_JDK("Feign by hand, feign-java11", OnFeign::onJdk),
    FEIGN_OKHTTP("Feign by hand, OkHttp", OnFeign::onOkHttp);

    static final String TOKEN = "rasl_sandbox_full";

    private final String title;
    private final Function<String, Contender> maker;

    Contenders(String title, Function<String, Contender> maker) {
        this.title = title;
        this.maker = maker;
    }

    public String title() {
        return title;
    }

    /** A client of its own, for the API at that address. */
    public Contender at(String url) {
        return maker.apply(url);
    }
}

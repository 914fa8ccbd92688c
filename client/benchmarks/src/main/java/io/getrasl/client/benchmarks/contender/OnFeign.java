package io.getrasl.client.benchmarks.contender;

import feign.Client;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.http2client.Http2Client;
import feign.jackson3.Jackson3Decoder;
import feign.jackson3.Jackson3Encoder;
import feign.okhttp.OkHttpClient;
import java.net.http.HttpClient;

/** An interface for Feign, written by hand, with Jackson 3 and plain records. */
final class OnFeign implements Contender {

    private final Contacts contacts;

    private OnFeign(Client transport, String url) {
        this.contacts = Feign.builder()
                .client(transport)
                .encoder(new Jackson3Encoder(Json.mapper()))
                .decoder(new Jackson3Decoder(Json.mapper()))
                .requestInterceptor(it -> it.header("Authorization", "Bearer " + Contenders.TOKEN))
                .target(Contacts.class, url);
    }

    static OnFeign onJdk(String url) {
        return new OnFeign(
                new Http2Client(HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()),
                url);
    }

    static OnFeign onOkHttp(String url) {
        return new OnFeign(new OkHttpClient(), url);
    }

    @Override
    public long deleteTwo() {
        return contacts.batchDelete(new Deletion(Deletion.TWO)).summary().deleted();
    }

    @Override
    public long listHundred() {
        return contacts.list(100).sumOfIds();
    }

    @Headers("Accept: application/json")
    interface Contacts {

        @RequestLine("DELETE /contacts/batch")
        @Headers("Content-Type: application/json")
        Deletion.Result batchDelete(Deletion deletion);

        @RequestLine("GET /contacts?per_page={perPage}")
        ContactList list(@Param("perPage") int perPage);
    }
}

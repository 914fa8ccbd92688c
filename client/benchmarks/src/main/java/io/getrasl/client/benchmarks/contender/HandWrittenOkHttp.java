package io.getrasl.client.benchmarks.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.json.JsonMapper;

/** OkHttp and Jackson 3 with plain records. */
final class HandWrittenOkHttp implements Contender {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = new OkHttpClient();
    private final JsonMapper json = Json.mapper();
    private final String url;

    HandWrittenOkHttp(String url) {
        this.url = url;
    }

    @Override
    public long deleteTwo() {
        byte[] body = json.writeValueAsBytes(new Deletion(Deletion.TWO));
        Request request = request("/contacts/batch")
                .delete(RequestBody.create(body, JSON))
                .build();
        return json.readValue(send(request), Deletion.Result.class).summary().deleted();
    }

    @Override
    public long listHundred() {
        return json.readValue(send(request("/contacts?per_page=100").build()), ContactList.class)
                .sumOfIds();
    }

    private Request.Builder request(String path) {
        return new Request.Builder()
                .url(url + path)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + Contenders.TOKEN);
    }

    private byte[] send(Request request) {
        try (Response response = http.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new IllegalStateException("status " + response.code());
            }
            return response.body().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

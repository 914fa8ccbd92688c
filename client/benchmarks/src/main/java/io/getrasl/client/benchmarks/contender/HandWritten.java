package io.getrasl.client.benchmarks.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** The JDK's HTTP client and Jackson 3 with plain records, as lean as one would write it: the measure of all others. */
final class HandWritten implements Contender {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = Json.mapper();
    private final String url;

    HandWritten(String url) {
        this.url = url;
    }

    @Override
    public long deleteTwo() {
        byte[] body = json.writeValueAsBytes(new Deletion(Deletion.TWO));
        HttpRequest request = request("/contacts/batch")
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofByteArray(body))
                .build();
        return json.readValue(send(request), Deletion.Result.class).summary().deleted();
    }

    @Override
    public long listHundred() {
        HttpRequest request = request("/contacts?per_page=100").GET().build();
        return json.readValue(send(request), ContactList.class).sumOfIds();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + Contenders.TOKEN);
    }

    private byte[] send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

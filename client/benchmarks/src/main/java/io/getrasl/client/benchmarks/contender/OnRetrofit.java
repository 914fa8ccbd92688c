package io.getrasl.client.benchmarks.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Query;

/** Retrofit on OkHttp with its Jackson converter and plain records. */
final class OnRetrofit implements Contender {

    private static final String AUTHORIZATION = "Bearer " + Contenders.TOKEN;

    private final Contacts contacts;

    OnRetrofit(String url) {
        this.contacts = new Retrofit.Builder()
                .client(new OkHttpClient())
                .baseUrl(url + "/")
                .addConverterFactory(JacksonConverterFactory.create(Json.jackson2()))
                .build()
                .create(Contacts.class);
    }

    @Override
    public long deleteTwo() {
        return body(contacts.batchDelete(AUTHORIZATION, new Deletion(Deletion.TWO)))
                .summary()
                .deleted();
    }

    @Override
    public long listHundred() {
        return body(contacts.list(AUTHORIZATION, 100)).sumOfIds();
    }

    private static <T> T body(Call<T> call) {
        try {
            Response<T> response = call.execute();
            T body = response.body();
            if (body == null) {
                throw new IllegalStateException("status " + response.code());
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Contacts {

        @HTTP(method = "DELETE", path = "contacts/batch", hasBody = true)
        @Headers("Accept: application/json")
        Call<Deletion.Result> batchDelete(@Header("Authorization") String authorization, @Body Deletion deletion);

        @GET("contacts")
        @Headers("Accept: application/json")
        Call<ContactList> list(@Header("Authorization") String authorization, @Query("per_page") int perPage);
    }
}

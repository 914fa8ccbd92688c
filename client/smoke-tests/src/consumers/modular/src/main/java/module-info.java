module com.acme.shop {
    requires io.getrasl.client;
}

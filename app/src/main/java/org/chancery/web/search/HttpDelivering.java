package org.chancery.web.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.chancery.read.PublicAddresses;
import org.chancery.read.PublicSend;
import org.chancery.search.Delivering;
import org.chancery.search.QueryException;

/** Sends over the network: to public https addresses, unless private ones are allowed. */
public final class HttpDelivering implements Delivering {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static volatile boolean privateToo;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** From now on, in the whole program: receivers in private networks are reached too, and without https. */
    public static void allowPrivateAddresses() {
        privateToo = true;
    }

    @Override
    public void check(URI address) {
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        if (!https && !(privateToo && "http".equalsIgnoreCase(address.getScheme()))) {
            throw new QueryException("Webhooks go to https addresses only; \"" + address + "\" is none.");
        }
        if (address.getHost() == null) {
            throw new QueryException("\"" + address + "\" names no server.");
        }
        if (privateToo) {
            return;
        }
        if (!PublicAddresses.isPlain(address.getHost())) {
            throw new QueryException(
                    "\"" + address.getHost() + "\" is a number that is not written as four decimal parts.");
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (!PublicAddresses.isPublic(one)) {
                    throw new QueryException(
                            "\"" + address.getHost() + "\" is in a private network, where webhooks do not go."
                                    + " Whoever runs this server can allow it by the setting allow-private-addresses.");
                }
            }
        } catch (UnknownHostException e) {
            throw new QueryException("There is no server called \"" + address.getHost() + "\".");
        }
    }

    @Override
    public int post(URI address, Map<String, String> headers, String json) throws IOException, InterruptedException {
        check(address);
        if (!privateToo) {
            // Looks the name up once more, and connects to what it looked at: a name may have another address by now.
            return new PublicSend(LONGEST).post(address, headers, json);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Chancery")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}

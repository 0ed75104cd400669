package org.chancery.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The proxies whose word on where a request came from is taken. Everybody else could write those headers too. */
public final class Proxies {

    /** Looks like an address: names are never looked up here. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+");

    private final List<Range> trusted;

    private Proxies(List<Range> trusted) {
        this.trusted = trusted;
    }

    public static Proxies none() {
        return new Proxies(List.of());
    }

    /**
     * @param ranges such as 127.0.0.1 or 10.0.0.0/8
     * @throws IllegalArgumentException if one is no address
     */
    public static Proxies trusted(List<String> ranges) {
        List<Range> parsed = new ArrayList<>();
        for (String range : ranges) {
            parsed.add(Range.of(range.strip()));
        }
        return new Proxies(List.copyOf(parsed));
    }

    record From(String address, boolean secure, boolean direct) {}

    private record Range(byte[] network, int bits) {
        static Range of(String text) {
            int slash = text.indexOf('/');
            InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
            if (address == null || (slash >= 0 && !text.substring(slash + 1).matches("\\d{1,3}"))) {
                throw new IllegalArgumentException(
                        "trusted-proxies: \"" + text + "\" is no address; write 127.0.0.1 or 10.0.0.0/8.");
            }
            int all = address.getAddress().length * 8;
            int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
            if (bits > all) {
                throw new IllegalArgumentException("trusted-proxies: \"" + text + "\" has more than " + all + " bits.");
            }
            return new Range(address.getAddress(), bits);
        }

        boolean has(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != network.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((bytes[i / 8] & mask) != (network[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    From from(Context context) {
        String peer = String.valueOf(context.req().getRemoteAddr());
        boolean forwarded = isForwarded(context);
        boolean secure = context.req().isSecure();
        if (!forwarded || !isTrusted(peer)) {
            return new From(peer, secure, !forwarded);
        }
        String proto = context.header("X-Forwarded-Proto");
        return new From(client(context, peer), secure || "https".equalsIgnoreCase(proto == null ? "" : proto.strip()), false);
    }

    /** Whether it says that it came through a proxy. */
    static boolean isForwarded(Context context) {
        return context.header("X-Forwarded-For") != null
                || context.header("X-Forwarded-Host") != null
                || context.header("X-Forwarded-Proto") != null
                || context.header("X-Real-IP") != null
                || context.header("Forwarded") != null
                || context.header("Via") != null;
    }

    /** The last one that no trusted proxy is: what stands before it, anybody may have written. */
    private String client(Context context, String peer) {
        String header = context.header("X-Forwarded-For");
        String[] hops = header == null ? new String[0] : header.split(",", -1);
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            InetAddress address = address(hop);
            if (address == null) {
                return peer;
            }
            if (!isTrusted(hop)) {
                return address.getHostAddress();
            }
        }
        return peer;
    }

    private boolean isTrusted(String text) {
        InetAddress address = address(text);
        return address != null && trusted.stream().anyMatch(range -> range.has(address));
    }

    private static @Nullable InetAddress address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!ADDRESS.matcher(bare).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}

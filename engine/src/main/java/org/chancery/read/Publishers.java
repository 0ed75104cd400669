package org.chancery.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which outlet published, and for which side: by name, by the name of a state's organ, by web address. */
final class Publishers {

    private static final int MOST_WORDS = 24;
    private static final int LONGEST_NAME = 12;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()\\[\\]|/–—]+");

    private final Outlets outlets;
    private final StateOrgans stateOrgans;

    Publishers(Outlets outlets, Function<String, Optional<String>> stateByName) {
        this.outlets = outlets;
        this.stateOrgans = new StateOrgans(stateByName);
    }

    /** The state whose organ or agency published: the outlet's side where the outlet is known by name, even if it is none. */
    Optional<String> side(String publisher, Optional<String> url) {
        Optional<Outlet> named = byName(publisher);
        if (named.isPresent()) {
            return named.map(Outlet::side);
        }
        return stateOrgans.side(publisher).or(() -> url.flatMap(this::sideOfAddress));
    }

    /** The outlet whose name is the publisher's words, or the longest run of these words that names an outlet. */
    Optional<Outlet> byName(String publisher) {
        if (publisher.isBlank()) {
            return Optional.empty();
        }
        return outlets.byName(publisher.strip()).or(() -> byWords(publisher));
    }

    /** The outlet with exactly this name. */
    Optional<Outlet> byExactName(String name) {
        return outlets.byName(name.strip());
    }

    /** The outlet of the host of this address, or of the nearest domain above it. */
    Optional<Outlet> byUrl(String url) {
        return host(url).flatMap(host -> {
            for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
                Optional<Outlet> outlet = outlets.byDomain(domain);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
            return Optional.empty();
        });
    }

    private Optional<String> sideOfAddress(String url) {
        Optional<Outlet> outlet = byUrl(url);
        return outlet.isPresent() ? outlet.map(Outlet::side) : host(url).flatMap(GovernmentHosts::state);
    }

    private Optional<Outlet> byWords(String publisher) {
        String[] words = BETWEEN.split(publisher.strip());
        int count = Math.min(words.length, MOST_WORDS);
        for (int length = Math.min(count, LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= count; from++) {
                String run = String.join(" ", Arrays.copyOfRange(words, from, from + length));
                Optional<Outlet> outlet = run.isBlank() ? Optional.empty() : outlets.byName(run);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> host(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return Optional.ofNullable(host).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException exception) {
            // An address with spaces or umlauts still has a host between the slashes.
            return hostBetweenSlashes(url);
        }
    }

    private static Optional<String> hostBetweenSlashes(String url) {
        int begin = url.indexOf("://");
        if (begin < 0) {
            return Optional.empty();
        }
        String host = url.substring(begin + 3).split("[/?#:]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return host.isEmpty() ? Optional.empty() : Optional.of(host);
    }
}

package org.chancery.web.operate;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.chancery.keep.Session;
import org.chancery.web.PageCache;

/** Numbers for Prometheus: requests by route and status with how long they took, the virtual machine, the archive, jobs. */
public final class Metrics {

    /** Counting rows reads them all; older counts than this are taken anew. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private static final Duration[] STEPS = {
        Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
                Duration.ofMillis(100),
        Duration.ofMillis(150), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
                Duration.ofSeconds(5)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Supplier<Session> sessions;
    private final InstantSource clock;
    private Map<String, Long> counts = Map.of();
    private Instant counted = Instant.EPOCH;

    /** @param jobs that wait or run */
    public Metrics(Supplier<Session> sessions, IntSupplier jobs, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmGcMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("chancery.jobs", jobs::getAsInt)
                .description("Jobs that wait or run")
                .register(registry);
        for (String table : new String[] {"reports", "records", "entries", "actors", "corrections"}) {
            Gauge.builder("chancery.archive.rows", () -> count(table))
                    .tag("table", table)
                    .description("Rows of the archive, at most a minute old")
                    .register(registry);
        }
    }

    /**
     * Tells how pages that are kept serve.
     *
     * @param warm whether the first answers that take long were made
     */
    public void watch(PageCache cache, BooleanSupplier warm) {
        Gauge.builder("chancery.warm", () -> warm.getAsBoolean() ? 1 : 0)
                .description("1 when the first answers that take long were made")
                .register(registry);
        FunctionCounter.builder("chancery.pages.kept.hits", cache, PageCache::hits)
                .description("Pages that were answered as they had been kept")
                .register(registry);
        FunctionCounter.builder("chancery.pages.kept.misses", cache, PageCache::misses)
                .description("Pages that were made anew and kept")
                .register(registry);
        Gauge.builder("chancery.pages.kept.bytes", cache, PageCache::bytes)
                .description("Bytes of pages that are kept")
                .register(registry);
    }

    /** Notes an answer. Routes are those that are known; what strangers make up is not told apart. */
    public void answered(Context context, float millis) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        Timer.builder("chancery.http.requests")
                .description("Requests that were answered")
                .tag("method", context.method().name())
                .tag("route", endpoint == null ? "none" : endpoint.path)
                .tag("status", String.valueOf(context.statusCode()))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record((long) (millis * 1000), TimeUnit.MICROSECONDS);
    }

    /** In the text form of Prometheus. */
    public String text() {
        return registry.scrape();
    }

    private synchronized double count(String table) {
        if (counted.plus(FRESH).isBefore(clock.instant())) {
            try (Session session = sessions.get()) {
                counts = session.counts();
                counted = clock.instant();
            }
        }
        return counts.getOrDefault(table, 0L);
    }
}

package org.chancery.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Tests that start Spark. */
final class LocalSpark {

    private LocalSpark() {}

    /** Spark 4.1 stops on newer Java: its Hadoop asks for a subject that Java no longer gives. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @DisabledForJreRange(
            min = JRE.JAVA_22,
            disabledReason =
                    "Apache Spark 4.1 runs on Java 17 and 21; on newer Java its Hadoop fails (getSubject is not supported)")
    @interface OnItsJava {}

    static SparkSession session() {
        return SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.default.parallelism", "3")
                .getOrCreate();
    }
}

/**
 * Archives in bulk: the same pipeline, merging and counting as jobs of Apache Spark. {@link org.chancery.spark.ChancerySpark} is
 * what {@code spark-submit} starts. Leaves to others: what a report says ({@code engine}), which reports are of one encounter
 * ({@code merge}), how events are counted ({@code series}).
 */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;

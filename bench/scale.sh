#!/usr/bin/env bash
# How time and memory of reading grow with reports and cores: ./chancery read --batch, and Spark on a standalone cluster of one and
# of two workers. Prints one line of YAML for each run, for bench/expected/scale.yaml.
#
#   bench/scale.sh REPORTS.jsonl PARSES WORK [SIZE ...]    sizes in reports, 1000 and 10000 if none is given
#
# REPORTS is repeated with other ids until a size is reached. PARSES is a folder of kept parses that knows its texts; with - none
# is used and the annotator is measured too, best the fast one (CHANCERY_ANNOTATOR=fast).
#   CHANCERY_CORES="1 2"   the threads or workers to run with
#
# A run of N threads gets N cores of the machine and no other, each worker a core of its own: the compiler and the collector of Java
# take their time from it, as they would on a machine that has no more.
#   CHANCERY_SCALE=cli|spark   only one of the two
#   SPARK_HOME                 a distribution of Spark 4.1; without it the jars that Maven has are gathered in WORK
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
reports=$1 work=$3 parses=()
[ "$2" = - ] || parses=(--parses "$(cd "$2" && pwd)")
shift 3
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000)
mkdir -p "$work"
work=$(cd "$work" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
opens=$(sed -n 's/.*<spark.opens>\(.*\)<.spark.opens>.*/\1/p' "$root/spark/pom.xml")
started=()
trap 'for one in ${started[@]+"${started[@]}"}; do kill "$one" 2>/dev/null || true; done' EXIT

# The first $1 reports of the corpus repeated, ids told apart by the round.
input() {
  local out=$work/reports-$1.jsonl round=0
  if [ ! -s "$out" ]; then
    : >"$out"
    while [ "$(wc -l <"$out")" -lt "$1" ]; do
      sed -E "s/\"id\": *\"/&r$round-/" "$reports" >>"$out"
      round=$((round + 1))
    done
    sed -i "$(($1 + 1)),\$d" "$out"
  fi
  printf '%s' "$out"
}

load() { cut -d' ' -f1 /proc/loadavg; }

# CPU seconds of processes and what they started and waited for.
ticks() {
  local sum=0 pid
  for pid in "$@"; do
    [ -r "/proc/$pid/stat" ] && sum=$((sum + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{ print $12 + $13 + $14 + $15 }')))
  done
  echo "$sum"
}

cli() {
  local in=$1 size=$2 threads=$3 before
  before=$(load)
  CHANCERY_NO_BUILD=1 CHANCERY_JAVA_OPTS="-Xms256m -Xmx2g" taskset -c "0-$((threads - 1))" /usr/bin/time -f '%e %U %S %M' -o "$work/time" \
    "$root/chancery" read --batch "$in" --out "$work/cli.jsonl" --threads "$threads" ${parses[@]+"${parses[@]}"} 2>"$work/cli.log" || [ $? = 4 ]
  read -r wall user system memory < <(tail -1 "$work/time")
  awk -v n="$size" -v t="$threads" -v w="$wall" -v u="$user" -v s="$system" -v m="$memory" -v l="$before" 'BEGIN {
    printf "- { run: cli, reports: %d, threads: %d, seconds: %.1f, cpu_seconds: %.1f, resident_mb: %d, load_before: %s }\n", n, t, w, u + s, m / 1024, l }'
}

spark_home() {
  if [ -z "${SPARK_HOME:-}" ]; then
    export SPARK_HOME=$work/spark
    if [ ! -d "$SPARK_HOME/jars" ]; then
      # By a project of its own: Spark alone, in the versions that it asks for.
      mkdir -p "$SPARK_HOME"
      cat >"$SPARK_HOME/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.chancery</groupId>
  <artifactId>spark-home</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>$(sed -n 's/.*<spark.version>\(.*\)<.spark.version>.*/\1/p' "$root/pom.xml")</version>
    </dependency>
  </dependencies>
</project>
POM
      mvn -q -B -ntp -f "$SPARK_HOME/pom.xml" dependency:copy-dependencies -DoutputDirectory="$SPARK_HOME/jars" >&2
    fi
  fi
}

spark_class() {
  # shellcheck disable=SC2086
  SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13 exec ${CHANCERY_CORE:+taskset -c "$CHANCERY_CORE"} "$java" -Xmx"$1" $opens -cp "$SPARK_HOME/jars/*" "${@:2}"
}

wait_for() {
  local i
  for i in $(seq 300); do
    if grep -q "$1" "$2" 2>/dev/null; then return; fi
    sleep 0.2
  done
  echo "$2 never said: $1" >&2
  exit 1
}

spark() {
  local in=$1 size=$2 workers=$3 jar before begin end i pids=() port=$((20000 + RANDOM % 20000))
  jar=$(ls "$root"/spark/target/chancery-spark-*-submit.jar)
  before=$(load)
  rm -rf "$work/out" "$work"/master.log "$work"/worker-*.log
  (spark_class 256m org.apache.spark.deploy.master.Master --host 127.0.0.1 --port $port --webui-port 0 >"$work/master.log" 2>&1) &
  started+=($!)
  wait_for "I have been elected leader" "$work/master.log"
  for i in $(seq "$workers"); do
    (CHANCERY_CORE=$((i - 1)) spark_class 256m org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 --memory 3g \
      --work-dir "$work/work-$i" spark://127.0.0.1:$port >"$work/worker-$i.log" 2>&1) &
    started+=($!)
    pids+=($!)
    wait_for "Successfully registered" "$work/worker-$i.log"
  done
  begin=$(date +%s.%N)
  (spark_class 512m org.apache.spark.deploy.SparkSubmit --master spark://127.0.0.1:$port --conf spark.ui.enabled=false \
    --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.executor.memory=2g \
    --conf spark.executor.cores=1 --conf "spark.executorEnv.CHANCERY_ANNOTATOR=${CHANCERY_ANNOTATOR:-corenlp}" \
    --conf spark.scheduler.minRegisteredResourcesRatio=1.0 \
    --class org.chancery.spark.ChancerySpark "$jar" read "$in" --out "$work/out" ${parses[@]+"${parses[@]}"} --by year --chunk-mb 1) \
    >"$work/submit.out" 2>"$work/submit.log"
  end=$(date +%s.%N)
  # An executor ends with its application; the worker waits for it, and its time goes over to the worker.
  sleep 3
  awk -v n="$size" -v k="$workers" -v b="$begin" -v e="$end" -v c="$(ticks "${pids[@]}")" -v l="$before" -v done="$(tail -1 "$work/submit.out")" 'BEGIN {
    printf "- { run: spark, reports: %d, workers: %d, seconds: %.1f, cpu_seconds: %.1f, load_before: %s } # %s\n", n, k, e - b, c / 100, l, done }'
  for i in "${started[@]}"; do kill "$i" 2>/dev/null || true; done
  started=()
  sleep 2
}

for size in "${sizes[@]}"; do
  in=$(input "$size")
  for cores in ${CHANCERY_CORES:-1 2}; do
    if [ "${CHANCERY_SCALE:-cli}" = cli ]; then cli "$in" "$size" $cores; fi
    if [ "${CHANCERY_SCALE:-spark}" = spark ]; then
      spark_home
      spark "$in" "$size" $cores
    fi
  done
done

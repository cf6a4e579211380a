package org.unres.spark;

import java.util.HashSet;
import java.util.Set;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * {@code unres convert} on many machines: {@code spark-submit --class org.unres.spark.ConvertJob unres.jar INPUT OUTPUT
 * [PARTITIONS]}. INPUT is a folder that Spark can read; in OUTPUT, which must be new, {@code quads/part-*.gz} are the N-Quads and
 * {@code problems/part-*} what was wrong with which file. Ends with 3 where some files failed.
 */
public final class ConvertJob {
    private static final int SOME_FAILED = 3;

    private ConvertJob() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: ConvertJob INPUT OUTPUT [PARTITIONS]");
            System.exit(2);
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("unres convert"))) {
            int partitions = arguments.length == 3 ? Integer.parseInt(arguments[2]) : spark.defaultParallelism();
            long failed = run(spark, new Places(arguments[0], arguments[1]), partitions);
            System.err.println(failed + " files failed; see " + arguments[1] + "/problems");
            spark.stop();
            System.exit(failed == 0 ? 0 : SOME_FAILED);
        }
    }

    /** From which folder to which. */
    record Places(String input, String output) {}

    /** How many files failed; the others are done. */
    static long run(JavaSparkContext spark, Places places, int partitions) {
        spark.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true");
        JavaRDD<ConvertedFile> converted = spark.binaryFiles(places.input(), partitions)
                .repartition(partitions)
                .map(file -> ConvertedFile.of(file._1(), file._2().toArray()))
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Tuple2<String, String>> doubles = doubles(converted);
        Set<String> left = new HashSet<>(doubles.map(file -> file._2()._1()).collect());
        converted.filter(file -> file.isRead() && !left.contains(file.path()))
                .map(ConvertedFile::quads)
                .saveAsTextFile(places.output() + "/quads", GzipCodec.class);
        converted.flatMap(file -> file.problems().iterator())
                .union(doubles.map(file -> file._2()._1() + ": error DUPLICATE_DOCUMENT " + file._1() + " was read before from "
                        + file._2()._2()))
                .saveAsTextFile(places.output() + "/problems");
        return converted.filter(ConvertedFile::failed).count() + left.size();
    }

    // By graph, each path whose document another has, with that one: the first path wins, as on one machine.
    private static JavaPairRDD<String, Tuple2<String, String>> doubles(JavaRDD<ConvertedFile> converted) {
        JavaPairRDD<String, String> paths = converted.filter(ConvertedFile::isRead)
                .mapToPair(file -> new Tuple2<>(file.graph(), file.path()));
        JavaPairRDD<String, String> first = paths.reduceByKey((a, b) -> a.compareTo(b) <= 0 ? a : b);
        return paths.join(first).filter(file -> !file._2()._1().equals(file._2()._2()));
    }
}

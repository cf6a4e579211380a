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
 * {@code unres convert} on a cluster: {@code spark-submit --class org.unres.spark.ConvertJob unres.jar INPUT OUTPUT
 * [PARTITIONS]}. INPUT is a folder that Spark can read. OUTPUT is a new folder: {@code quads/part-*.gz} contain the N-Quads,
 * {@code problems/part-*} the problems of files. The exit code is 3 if some files failed.
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
            long failed = run(spark, new Folders(arguments[0], arguments[1]), partitions);
            System.err.println(failed + " files failed; see " + arguments[1] + "/problems");
            spark.stop();
            System.exit(failed == 0 ? 0 : SOME_FAILED);
        }
    }

    /** The folders of the job. */
    record Folders(String input, String output) {}

    /** Converts the files and returns the number of files that failed. */
    static long run(JavaSparkContext spark, Folders folders, int partitions) {
        spark.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true");
        JavaRDD<ConvertedFile> converted = spark.binaryFiles(folders.input(), partitions)
                .repartition(partitions)
                .map(file -> ConvertedFile.of(file._1(), file._2().toArray()))
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Tuple2<String, String>> doubles = doubles(converted);
        Set<String> left = new HashSet<>(doubles.map(file -> file._2()._1()).collect());
        converted.filter(file -> file.isRead() && !left.contains(file.path()))
                .map(ConvertedFile::quads)
                .saveAsTextFile(folders.output() + "/quads", GzipCodec.class);
        converted.flatMap(file -> file.problems().iterator())
                .union(doubles.map(file -> file._2()._1() + ": error DUPLICATE_DOCUMENT " + file._1() + " was already read from "
                        + file._2()._2()))
                .saveAsTextFile(folders.output() + "/problems");
        return converted.filter(ConvertedFile::failed).count() + left.size();
    }

    // By graph: each file whose document another file contains as well, with the first such file.
    private static JavaPairRDD<String, Tuple2<String, String>> doubles(JavaRDD<ConvertedFile> converted) {
        JavaPairRDD<String, String> paths = converted.filter(ConvertedFile::isRead)
                .mapToPair(file -> new Tuple2<>(file.graph(), file.path()));
        JavaPairRDD<String, String> first = paths.reduceByKey((a, b) -> a.compareTo(b) <= 0 ? a : b);
        return paths.join(first).filter(file -> !file._2()._1().equals(file._2()._2()));
    }
}

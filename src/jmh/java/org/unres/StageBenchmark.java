package org.unres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unres.authority.Authority;
import org.unres.find.Reference;
import org.unres.find.ReferenceFinder;
import org.unres.language.Language;
import org.unres.model.Document;
import org.unres.model.Reading;
import org.unres.rdf.NQuads;
import org.unres.rdf.ReadingMapper;
import org.unres.read.DocumentReader;
import org.unres.read.input.ReadResult;
import org.unres.resolve.Resolver;

/**
 * Measures the stages of a conversion on one document: a long resolution as text, or a short one as XML. Finding is measured
 * alone and as a part of resolving.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    @Param({"src/main/resources/org/unres/sample/E_RES_2023_26.txt", "queries/fixture/a-res-98-14.xml"})
    private String file;

    private final Authority authority = Authority.bundled();
    private final ReferenceFinder finder = new ReferenceFinder(Language.ENGLISH, authority);
    private final Resolver resolver = new Resolver(authority);
    private byte[] content;
    private Document document;
    private Reading reading;

    @Setup
    public void prepare() throws IOException {
        content = Files.readAllBytes(Path.of(file));
        document = read().document().orElseThrow();
        reading = resolver.read(document);
    }

    @Benchmark
    public ReadResult read() {
        return DocumentReader.read(file, content);
    }

    @Benchmark
    public List<List<Reference>> find() {
        return document.blocks().stream().map(finder::find).toList();
    }

    @Benchmark
    public Reading resolve() {
        return resolver.read(document);
    }

    @Benchmark
    public NQuads map() {
        NQuads quads = new NQuads();
        ReadingMapper.write(reading, quads);
        return quads;
    }
}

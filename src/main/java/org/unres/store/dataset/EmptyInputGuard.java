package org.unres.store.dataset;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes patterns as TDB2 does and works around two faults of Jena 6.0.0 with empty input. With no input TDB2 fails ("Peek
 * iterator is already empty") where the answer is empty. A property path of ARQ does not end when its query is cancelled;
 * here it does.
 */
public final class EmptyInputGuard extends OpExecutorTDB2 {
    private EmptyInputGuard(ExecutionContext execution) {
        super(execution);
    }

    public static DatasetGraph on(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), EmptyInputGuard::new);
        return dataset;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new CancellableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }
}

package io.github.keyaccount.allocation;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same task as a program for a solver: a variable from 0 to 1 for every unit of every account, worth what that unit
 * contributes, all variables together within the budget. Since the units of an account are worth less and less, the best
 * solution takes them in their order, and there is one in whole units.
 */
final class SolverPeers {
    /** The integers that CP-SAT calculates with stand for thousandths. */
    private static final double PER_UNIT = 1000;

    /** Half a thousandth for each unit that CP-SAT takes comes to less. */
    private static final double TOLERANCE = 1e-7;

    private SolverPeers() {}

    /** Refuses to measure a peer that has not found the same optimum. */
    static double checkEqual(double best, double ofPeer) {
        if (Math.abs(best - ofPeer) > TOLERANCE * best) {
            throw new IllegalStateException("Expected an optimum of " + best + ", but found " + ofPeer);
        }
        return ofPeer;
    }

    static double glop(SampleResponses sample) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("GLOP");
        try {
            MPConstraint budget = solver.makeConstraint(0, sample.budget());
            MPObjective objective = solver.objective();
            objective.setMaximization();
            for (int i = 0; i < sample.gains.length; i++) {
                for (int unit = 0; unit < SampleResponses.MOST_UNITS; unit++) {
                    MPVariable taken = solver.makeNumVar(0, 1, "");
                    budget.setCoefficient(taken, 1);
                    objective.setCoefficient(taken, sample.worth(i, unit));
                }
            }
            MPSolver.ResultStatus status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL) {
                throw new IllegalStateException("GLOP: " + status);
            }
            return objective.value();
        } finally {
            solver.delete();
        }
    }

    static double ojAlgo(SampleResponses sample) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression budget = model.newExpression("budget").upper(sample.budget());
        for (int i = 0; i < sample.gains.length; i++) {
            for (int unit = 0; unit < SampleResponses.MOST_UNITS; unit++) {
                Variable taken =
                        model.newVariable(i + "/" + unit).lower(0).upper(1).weight(sample.worth(i, unit));
                budget.set(taken, 1);
            }
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("ojAlgo: " + result.getState());
        }
        return result.getValue();
    }

    /** Accurate to half a thousandth for each unit taken. */
    static double cpSat(SampleResponses sample) {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        LinearExprBuilder used = LinearExpr.newBuilder();
        LinearExprBuilder contribution = LinearExpr.newBuilder();
        for (int i = 0; i < sample.gains.length; i++) {
            for (int unit = 0; unit < SampleResponses.MOST_UNITS; unit++) {
                BoolVar taken = model.newBoolVar("");
                used.add(taken);
                contribution.addTerm(taken, Math.round(sample.worth(i, unit) * PER_UNIT));
            }
        }
        model.addLessOrEqual(used, sample.budget());
        model.maximize(contribution);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT: " + status);
        }
        return solver.objectiveValue() / PER_UNIT;
    }
}

package verklaar.shared.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Refused;
import verklaar.shared.Unreachable;

/** Says that something of ours went wrong, and no more than that; the log has the rest under the same number. */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class.getName());

    @Override
    public Response toResponse(Throwable problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Problem.of(refused).response();
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of("stale", Refused.Reason.STALE.status(), "Somebody changed it at the same time. Read it again.").response();
            }
        }
        if (Unreachable.database(problem)) {
            LOG.log(Level.WARNING, "A request found no database: {0}", problem.getMessage());
            return Response.fromResponse(Problem.of("unavailable", 503, "The database cannot be reached now. Try again in a little while.")
                    .response()).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
        }
        return response(problem);
    }

    static Response response(Throwable problem) {
        var incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "A request failed unexpectedly; incident " + incident, problem);
        return new Problem(Problem.TYPES + "unexpected", ProblemTypes.title("unexpected"), 500,
                "Something went wrong on our side. Tell us the incident's number.", incident, List.of()).response();
    }
}

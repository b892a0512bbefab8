package verklaar.shared.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import verklaar.shared.Json;

/** Describes a kind of problem at the address that problem documents name as their type. */
@WebServlet(urlPatterns = Problem.TYPES + "*")
public class ProblemTypeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var code = path == null || path.isEmpty() ? "" : path.substring(1);
        var meaning = ProblemTypes.meaning(code);
        var answer = new LinkedHashMap<String, Object>();
        if (meaning.isPresent()) {
            answer.put("type", Problem.TYPES + code);
            answer.put("title", ProblemTypes.title(code));
            answer.put("meaning", meaning.get());
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            answer.put("type", Problem.TYPES + HttpProblems.NOT_FOUND);
            answer.put("title", ProblemTypes.title(HttpProblems.NOT_FOUND));
            answer.put("status", HttpServletResponse.SC_NOT_FOUND);
        }
        response.setContentType(meaning.isPresent() ? "application/json" : Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(Json.write(answer));
    }
}

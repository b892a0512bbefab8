package verklaar.hosting;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One request to a servlet and what it answers; whatever else a servlet might ask of its container fails. */
final class Exchange {

    int status;
    final Map<String, String> answered = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final String method;
    private final String uri;

    private Exchange(String method, String uri) {
        this.method = method;
        this.uri = uri;
    }

    static Exchange get(String uri) {
        return new Exchange("GET", uri);
    }

    static Exchange of(String method, String uri) {
        return new Exchange(method, uri);
    }

    Exchange with(String header, String value) {
        sent.put(header, value);
        return this;
    }

    Exchange asking(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    Exchange to(HostedStatementServlet servlet) {
        return served("/s", servlet::service);
    }

    Exchange to(CatalogueServlet servlet) {
        return served("/catalogue", servlet::service);
    }

    private Exchange served(String path, Service service) {
        try {
            service.answer(request(path), response());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Service {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    String header(String name) {
        return answered.get(name);
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    String text() {
        try {
            byte[] plain = "gzip".equals(answered.get("Content-Encoding")) ? new GZIPInputStream(new ByteArrayInputStream(bytes())).readAllBytes() : bytes();
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> uri;
                    case "getPathInfo" -> uri.substring(path.length()).isEmpty() ? null : uri.substring(path.length());
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    case "getContextPath" -> "";
                    case "getServletPath" -> path;
                    case "getHeader" -> sent.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> {
                    switch (asked.getName()) {
                        case "setStatus" -> status = (int) arguments[0];
                        case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                        case "setContentLength" -> answered.put("Content-Length", String.valueOf(arguments[0]));
                        case "getOutputStream" -> {
                            return stream();
                        }
                        default -> throw new UnsupportedOperationException(asked.getName());
                    }
                    return null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                body.write(b);
            }
        };
    }
}

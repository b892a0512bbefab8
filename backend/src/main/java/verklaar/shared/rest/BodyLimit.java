package verklaar.shared.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import verklaar.shared.Json;

/** Stops reading a request where it becomes too large, and takes no body but JSON in UTF-8. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (declaredLength(request) > Json.MAX_BYTES) {
            throw new RequestRefused.TooLarge();
        }
        if (request.hasEntity()) {
            var type = request.getMediaType();
            var charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
            if (type == null || charset != null && !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset)) {
                throw new NotSupportedException();
            }
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    /** {@link ContainerRequestContext#getLength} is an int, and -1 for what does not fit. */
    private static long declaredLength(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException notALength) {
            return Long.MAX_VALUE;
        }
    }

    /** Refuses to give more than the limit. */
    private static final class Limited extends FilterInputStream {
        private long left = Json.MAX_BYTES;

        private Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new RequestRefused.TooLarge();
            }
        }
    }
}

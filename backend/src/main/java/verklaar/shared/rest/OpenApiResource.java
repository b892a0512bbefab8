package verklaar.shared.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Hands out the API's contract and the JSON Schemas it refers to, as they are in the repository. */
@Public
@Path("/")
public class OpenApiResource {

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response contract() throws IOException {
        return file("/verklaar/openapi.json", MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("schema/{name}")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    public Response schema(@PathParam("name") String name) throws IOException {
        if (!name.matches("[a-z-]{1,40}\\.schema\\.json")) {
            throw new NotFoundException();
        }
        return file("/verklaar/schema/" + name, "application/schema+json");
    }

    private static Response file(String path, String type) throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new NotFoundException();
            }
            return Response.ok(file.readAllBytes(), type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
        }
    }
}

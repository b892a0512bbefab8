package verklaar.privacy;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a prefilled field, and counts an inherited one as empty, so that it is left out. */
final class PrefilledSerializer extends StdSerializer<Prefilled<?>> {

    PrefilledSerializer() {
        super(Prefilled.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Prefilled<?> field) {
        return field.state() == Prefilled.State.INHERIT;
    }

    @Override
    public void serialize(Prefilled<?> field, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writePOJOProperty("state", field.state());
        if (field.value() != null) {
            json.writePOJOProperty("value", field.value());
        }
        if (field.against() != null) {
            json.writeNumberProperty("against", field.against());
        }
        json.writeEndObject();
    }
}

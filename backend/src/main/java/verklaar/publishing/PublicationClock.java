package verklaar.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the changes that readers can see, over all tenants; its one row is what every node asks for. */
@Entity
@Table(name = "publication_clock")
public class PublicationClock {

    @Id
    private int id;

    private long value;

    /** For JPA alone. */
    protected PublicationClock() {
    }

    long tick() {
        value++;
        return value;
    }
}

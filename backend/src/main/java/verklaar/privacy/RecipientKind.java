package verklaar.privacy;

/** How a recipient is named: by name, by category only, or as natural persons (Art. 13(1)(e)). */
public enum RecipientKind { NAMED, CATEGORY, PERSONS }

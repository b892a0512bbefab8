package verklaar.catalogue;

/** Whose catalogue entry it is: everybody's, or the tenant's own. */
public enum Owner { PLATFORM, TENANT }

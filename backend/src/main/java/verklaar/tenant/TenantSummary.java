package verklaar.tenant;

/**
 * A tenant as somebody who belongs to it sees it in a list.
 *
 * @param role what he or she is there
 */
public record TenantSummary(TenantId id, String name, Tenant.Kind kind, Role role) {
}

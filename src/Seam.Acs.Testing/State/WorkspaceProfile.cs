namespace Seam.Acs.Testing;

/// <summary>The name and the settings of a workspace.</summary>
internal sealed class WorkspaceProfile
{
    public required string Name { get; set; }
    public required string CompanyName { get; init; }
    public string? ConnectPartnerName { get; set; }
    public string? OrganizationId { get; set; }
    public bool IsSandbox { get; init; } = true;
    public bool IsSuspended { get; set; }
    public bool IsPublishableKeyAuthEnabled { get; set; } = true;

    /// <summary>What a browser may carry to open client sessions with.</summary>
    public string PublishableKey { get; set; } = "";

    /// <summary>The looks of connect webviews, by the member's name; what is not set is not there.</summary>
    public SortedDictionary<string, string> WebviewLooks { get; } = new(StringComparer.Ordinal);
}

using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>An account at a provider, through which its systems and devices are reached.</summary>
internal sealed class ConnectedAccountEntity(Workspace workspace) : Entity(workspace)
{
    public required string Type { get; init; }
    public required string TypeName { get; init; }
    public required string DisplayName { get; set; }
    public string? EmailAddress { get; init; }
    public string? CustomerKey { get; set; }

    /// <summary>The webview that it was connected in; null: it was there without one.</summary>
    public string? ConnectWebviewId { get; init; }
    public bool ManagesNewDevices { get; set; } = true;
    public List<string> Capabilities { get; set; } = ["access_control"];
    public JsonObject CustomMetadata { get; set; } = [];

    /// <summary>Since when the way to the provider is cut; null: it is not.</summary>
    public DateTimeOffset? DisconnectedAt { get; set; }
}

/// <summary>A page on which somebody connects an account.</summary>
internal sealed class ConnectWebviewEntity(Workspace workspace, string id) : Entity(workspace, id)
{
    public required Uri Url { get; init; }
    public required IReadOnlyList<string> AcceptedProviders { get; init; }
    public required bool IsAnyProviderAccepted { get; init; }
    public required IReadOnlyList<string> Capabilities { get; init; }
    public required JsonObject CustomMetadata { get; init; }
    public string? RedirectUrl { get; init; }
    public string? FailureRedirectUrl { get; init; }
    public string? CustomerKey { get; init; }
    public bool ManagesNewDevices { get; init; }
    public bool WaitsForDevices { get; init; }
    public bool HasFailed { get; set; }
    public DateTimeOffset? AuthorizedAt { get; set; }
    public string? SelectedProvider { get; set; }
    public string? ConnectedAccountId { get; set; }

    public string Status =>
        AuthorizedAt is not null ? "authorized"
        : HasFailed ? "failed"
        : "pending";
}

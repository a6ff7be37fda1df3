namespace Seam.Acs.Testing;

/// <summary>A way for a user's own app to reach the API, in the user's name only.</summary>
internal sealed class ClientSessionEntity(Workspace workspace) : Entity(workspace)
{
    public required string Token { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public string? UserIdentifierKey { get; init; }
    public string? CustomerKey { get; init; }
    public IdentityEntity? Identity { get; set; }
    public SortedSet<string> ConnectedAccountIds { get; } = new(StringComparer.OrdinalIgnoreCase);
    public SortedSet<string> ConnectWebviewIds { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A phone that can hold mobile keys.</summary>
internal sealed class PhoneEntity(Workspace workspace) : Entity(workspace)
{
    public required IdentityEntity Identity { get; set; }
    public required bool IsIos { get; init; }
    public required string Name { get; init; }

    /// <summary>What an ASSA ABLOY credential service knows it by; null: it does not know it.</summary>
    public string? EndpointId { get; init; }
}

/// <summary>An address to which events are to be sent.</summary>
internal sealed class WebhookEntity(Workspace workspace) : Entity(workspace)
{
    public required string Url { get; init; }
    public required string Secret { get; set; }
    public required List<string> EventTypes { get; set; }

    /// <summary>The secret before, and until when it signs too; null: there was none.</summary>
    public (string Secret, DateTimeOffset Until)? Former { get; set; }

    /// <summary>The secrets that sign at a moment, the newest first.</summary>
    public IEnumerable<string> SecretsAt(DateTimeOffset now) =>
        Former is { } former && now < former.Until ? [Secret, former.Secret] : [Secret];

    public SimulatedWebhook Look() => new(Id, Url, [.. EventTypes]) { Secret = Secret };
}

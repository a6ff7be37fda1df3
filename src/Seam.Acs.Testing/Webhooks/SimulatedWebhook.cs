namespace Seam.Acs.Testing;

/// <summary>A registered webhook, as it was when looked at.</summary>
/// <param name="WebhookId">Its ID.</param>
/// <param name="Url">The address to which events are sent.</param>
/// <param name="EventTypes">The types of events that are sent; <c>*</c> stands for all.</param>
public sealed record SimulatedWebhook(string WebhookId, string Url, IReadOnlyList<string> EventTypes)
{
    /// <summary>The secret that signs its deliveries; it begins with <c>whsec_</c>.</summary>
    public required string Secret { get; init; }

    /// <summary>The ID and the address; the secret is left out.</summary>
    /// <returns>Text such as <c>2f1b… https://example.com/hook</c>.</returns>
    public override string ToString() => $"{WebhookId} {Url}";
}

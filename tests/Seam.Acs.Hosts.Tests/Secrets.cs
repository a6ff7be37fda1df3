using System.Text;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Objects of the library whose secrets have a mark, for tests that look for the mark.</summary>
internal static class Secrets
{
    public const string Mark = "zq7mark";

    public const string Pin = "481516";

    public static SeamClientOptions Options { get; } =
        new()
        {
            ApiKey = $"seam_{Mark}",
            PersonalAccessToken = $"seam_at_{Mark}",
            ClientSessionToken = $"seam_cst_{Mark}",
            ConsoleSessionToken = $"ey{Mark}",
            PublishableKey = $"seam_pk_{Mark}",
            UserIdentifierKey = Mark,
            TokenProvider = () => Mark,
            ConfigurePipeline = _ => { },
        };

    public static SeamRequestOptions RequestOptions { get; } =
        new()
        {
            Headers = new Dictionary<string, string> { ["x-tenant"] = Mark },
            OnResponse = _ => { },
            MaxRetries = 2,
        };

    public static SeamResponse Response { get; } =
        new()
        {
            Operation = "acs/users/get",
            Headers = new Dictionary<string, string> { ["x-tenant"] = Mark },
            Body = Encoding.UTF8.GetBytes(Mark),
        };

    /// <summary>Gets the records that have a token, a secret or a PIN.</summary>
    public static IReadOnlyList<object> Records { get; } =
    [
        new Webhook { WebhookId = "w1", Secret = $"whsec_{Mark}" },
        new ClientSession { ClientSessionId = "s1", Token = $"seam_cst_{Mark}" },
        new AccessMethod
        {
            AccessMethodId = "m1",
            ClientSessionToken = Mark,
            Code = Pin,
        },
        new AccessMethodIssuedEvent { EventId = "e1", Code = Pin },
        new AcsCredentialCreateRequest { AccessMethod = "code", Code = Pin },
        new AcsCredential { AcsCredentialId = "c1", Code = Pin },
    ];
}

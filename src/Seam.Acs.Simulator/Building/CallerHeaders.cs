using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>
/// The headers by which a caller is known. A token that the building did not give out is not kept: it may be a real one,
/// sent here by mistake. What stands in its place is refused for the same reason.
/// </summary>
internal sealed record CallerHeaders
{
    private const string Bearer = "Bearer ";
    private const string Unknown = "unknown";

    // By their beginnings the API tells tokens apart.
    private static readonly string[] Prefixes = ["seam_cst", "seam_at"];

    public string? Authorization { get; init; }
    public string? Workspace { get; init; }
    public string? ClientSessionToken { get; init; }
    public string? PublishableKey { get; init; }

    public static CallerHeaders Of(IHeaderDictionary headers, World world) =>
        new()
        {
            Authorization = BearerOf(headers.Authorization) is { } token ? Bearer + Kept(token, world) : null,
            Workspace = headers["seam-workspace"].FirstOrDefault(),
            ClientSessionToken = Kept(headers["client-session-token"].FirstOrDefault(), world),
            PublishableKey = Kept(headers["seam-publishable-key"].FirstOrDefault(), world),
        };

    public void CopyTo(HttpRequestHeaders headers)
    {
        Add("Authorization", Authorization);
        Add("seam-workspace", Workspace);
        Add("client-session-token", ClientSessionToken);
        Add("seam-publishable-key", PublishableKey);

        void Add(string name, string? value)
        {
            if (value is not null)
                headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string? BearerOf(string? header) =>
        AuthenticationHeaderValue.TryParse(header, out var value) && value.Scheme == Bearer.TrimEnd()
            ? value.Parameter
            : null;

    private static string? Kept(string? token, World world) =>
        token is null || world.Simulator.Inspect(simulated => IsKnown(simulated, token))
            ? token
            : Prefixes.FirstOrDefault(prefix => token.StartsWith(prefix, StringComparison.Ordinal)) + Unknown;

    private static bool IsKnown(SimulatedWorld simulated, string token) =>
        token == simulated.PersonalAccessToken
        || simulated.Hosts.Any(host =>
            host.HasApiKey(token)
            || host.Workspace.Profile.PublishableKey == token
            || host.Workspace.ClientSessions.All.Any(session => session.Token == token)
        );
}

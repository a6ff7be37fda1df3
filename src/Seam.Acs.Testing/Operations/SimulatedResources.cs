namespace Seam.Acs.Testing;

/// <summary>
/// The resources that are simulated, each with all of its operations. What the facts hold beyond them answers as an
/// unknown route does.
/// </summary>
internal static class SimulatedResources
{
    public static readonly IReadOnlyList<string> All =
    [
        "/access_grants",
        "/access_grants/unmanaged",
        "/access_methods",
        "/access_methods/unmanaged",
        "/acs/access_groups",
        "/acs/credentials",
        "/acs/encoders",
        "/acs/encoders/simulate",
        "/acs/entrances",
        "/acs/systems",
        "/acs/users",
        "/action_attempts",
        "/client_sessions",
        "/events",
        "/instant_keys",
        "/phones",
        "/phones/simulate",
        "/spaces",
        "/user_identities",
        "/user_identities/unmanaged",
        "/webhooks",
    ];

    /// <summary>The resource to which an operation belongs: its path but for the last part.</summary>
    public static string Of(string path) => path[..path.LastIndexOf('/')];

    public static bool Contains(string path) => All.Contains(Of(path));
}

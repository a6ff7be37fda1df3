using Seam.Acs;

namespace BuildingRollout;

/// <summary>The environment variables that choose the workspace, and the client that is configured by them.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="createClient">Creates the client for the real API.</param>
internal sealed class SeamEnvironment(Func<string, string?> variable, Func<SeamClient> createClient)
{
    /// <summary>Gets a value indicating whether the environment has a credential for a workspace of Seam.</summary>
    public bool HasKey => IsSet("SEAM_API_KEY") || IsSet("SEAM_PERSONAL_ACCESS_TOKEN");

    /// <summary>Gets a value indicating whether the environment has another server than Seam's.</summary>
    public bool HasEndpoint => IsSet("SEAM_ENDPOINT");

    /// <summary>Creates the client for the real API.</summary>
    public SeamClient CreateClient() => createClient();

    private bool IsSet(string name) => !string.IsNullOrWhiteSpace(variable(name));
}

using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Chooses between the real API and the embedded simulator. Nothing after it knows which one it is.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="createClient">Creates the client for the real API.</param>
internal sealed class SeamConnection(Func<string, string?> variable, Func<SeamClient> createClient)
{
    private static readonly string[] CredentialVariables = ["SEAM_API_KEY", "SEAM_PERSONAL_ACCESS_TOKEN"];

    /// <summary>Creates the client, and says so if it is one on the simulator.</summary>
    public SeamClient Open(TimeProvider time, TextWriter notices)
    {
        if (CredentialVariables.Any(IsSet))
            return createClient();

        var ignored = IsSet("SEAM_ENDPOINT") ? " SEAM_ENDPOINT is ignored." : "";
        notices.WriteLine($"No SEAM_API_KEY: this is a simulated Latch building, and its PINs open nothing.{ignored}");
        return DemoBuilding.Open(time);
    }

    private bool IsSet(string name) => !string.IsNullOrWhiteSpace(variable(name));
}

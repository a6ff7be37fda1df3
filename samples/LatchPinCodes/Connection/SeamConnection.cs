using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Chooses between the real API and the embedded simulator. Nothing after it knows which one it is.</summary>
internal static class SeamConnection
{
    private static readonly string[] CredentialVariables = ["SEAM_API_KEY", "SEAM_PERSONAL_ACCESS_TOKEN"];

    /// <summary>Makes the client, and says so where it is one on the simulator.</summary>
    public static SeamClient Open(TimeProvider time, TextWriter notices)
    {
        if (CredentialVariables.Any(IsSet))
            return new SeamClient();

        var ignored = IsSet("SEAM_ENDPOINT") ? " SEAM_ENDPOINT is ignored." : "";
        notices.WriteLine($"No SEAM_API_KEY: this is a simulated Latch building, and its PINs open nothing.{ignored}");
        return DemoBuilding.Open(time);
    }

    private static bool IsSet(string variable) =>
        !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(variable));
}

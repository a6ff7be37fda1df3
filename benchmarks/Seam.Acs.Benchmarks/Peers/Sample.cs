using System.Globalization;

namespace Seam.Acs.Benchmarks;

/// <summary>What all peers send.</summary>
internal static class Sample
{
    /// <summary>An API key in form, of nobody's.</summary>
    public const string ApiKey = "seam_benchmark1234567890";

    public const string CredentialId = "00000001-7d1e-4b6a-9c3f-000000000000";
    public const string UserId = "00000005-7d1e-4b6a-9c3f-000000000000";
    public const string SystemId = "00000003-7d1e-4b6a-9c3f-000000000000";

    public static readonly string[] EntranceIds =
    [
        "00000007-7d1e-4b6a-9c3f-000000000001",
        "00000007-7d1e-4b6a-9c3f-000000000002",
    ];

    public static readonly DateTimeOffset StartsAt = new(2026, 7, 13, 16, 50, 42, TimeSpan.Zero);
    public static readonly DateTimeOffset EndsAt = new(2026, 7, 18, 16, 50, 42, TimeSpan.Zero);

    /// <summary>A moment as the API reads it, for the peers that send text.</summary>
    public static string TextOf(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

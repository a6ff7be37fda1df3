using System.Text.Json.Serialization;

namespace Seam.Acs.Simulator;

/// <summary>The first line of a journal: what the building was made from.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="BeganAt">The moment at which it was made.</param>
internal sealed record JournalHeader(int Seed, DateTimeOffset BeganAt)
{
    /// <summary>Rises when journals are no longer read as before.</summary>
    public const int CurrentFormat = 1;

    [JsonPropertyName("seam_acs_simulator")]
    [JsonPropertyOrder(-1)]
    public int Format { get; init; } = CurrentFormat;
}

/// <summary>Each further line of a journal: one change.</summary>
/// <param name="At">The building's time at its end.</param>
/// <param name="Change">What was done.</param>
/// <param name="Answer">The digest of the API's answer; null: it gave none.</param>
internal sealed record JournalLine(DateTimeOffset At, Change Change, string? Answer);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true
)]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(JournalLine))]
internal sealed partial class JournalJson : JsonSerializerContext;

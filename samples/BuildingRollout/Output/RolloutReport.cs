using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BuildingRollout;

/// <summary>How a command ended, as <c>--json</c> writes it: one document, also where it failed. It holds no PIN.</summary>
internal sealed class RolloutReport
{
    /// <summary>The command.</summary>
    public required string Command { get; init; }

    /// <summary>Whether the building is a simulated one, whose PINs open nothing.</summary>
    public required bool Simulated { get; init; }

    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; set; }

    /// <summary>What went wrong, and what to do; null: nothing did.</summary>
    public string? Error { get; set; }

    /// <summary>The places in the files that are wrong.</summary>
    public IReadOnlyList<FileError>? FileErrors { get; set; }

    /// <summary>The building's name.</summary>
    public string? System { get; set; }

    /// <summary>The building's name for people, who must not take a simulated one for theirs.</summary>
    [JsonIgnore]
    public string Title => Simulated ? $"{System} (simulated)" : System ?? "";

    /// <summary>The building's ID.</summary>
    public string? AcsSystemId { get; set; }

    /// <summary>How many residents there are; null: it is not about all.</summary>
    public int? Residents { get; set; }

    /// <summary>How many PINs they are to have; null: it is not about that.</summary>
    public int? PinsWanted { get; set; }

    /// <summary>How many steps of each kind are needed, or how many ended how.</summary>
    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many requests were sent for it.</summary>
    public long? Calls { get; set; }

    /// <summary>What is to be changed, or what is wrong: one for each step that matters.</summary>
    public IList<RolloutLine> Lines { get; } = [];

    /// <summary>The file with the PINs; null: none was written.</summary>
    public string? PinFile { get; set; }

    // It goes to a program or a reader, and to no web page: quotes and plus signs stand as they are.
    private static readonly RolloutJson Readable = new(
        new JsonSerializerOptions(RolloutJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public void Count(string what) => Counts[what] = Counts.GetValueOrDefault(what) + 1;

    public int CountOf(string what) => Counts.GetValueOrDefault(what);

    /// <summary>Takes down what it ended with.</summary>
    public void Fail(Exception failure)
    {
        (ExitCode, Error) = Failures.Explain(failure);
        FileErrors = failure is RolloutException { Errors: { Count: > 0 } errors } ? errors : null;
    }

    public void Write(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Readable.RolloutReport));
}

/// <summary>One step that somebody may want to know of.</summary>
/// <param name="What">What it is.</param>
/// <param name="Resident">Whom it concerns.</param>
/// <param name="Doors">For which doors; empty: none.</param>
/// <param name="Starts">From when; null: not said.</param>
/// <param name="Ends">Until when; null: not said.</param>
/// <param name="Why">Why.</param>
internal sealed record RolloutLine(
    string What,
    string Resident,
    string Doors,
    DateTimeOffset? Starts,
    DateTimeOffset? Ends,
    string Why
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true
)]
[JsonSerializable(typeof(RolloutReport))]
internal sealed partial class RolloutJson : JsonSerializerContext;

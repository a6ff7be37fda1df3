using System.Globalization;

namespace Seam.Acs.Tests;

/// <summary>What a call comes to.</summary>
internal sealed record Expected
{
    /// <summary>What the caller gets: <c>success</c>, or an exception with its most telling members.</summary>
    public required string Told { get; init; }

    /// <summary>How many requests of the operation reach the server whole.</summary>
    public int Requests { get; init; } = 1;

    /// <summary>How many attempts the exception tells of.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>How many requests look after an action, or for a create.</summary>
    public int Looks { get; init; }

    /// <summary>How long the call takes.</summary>
    public double Seconds { get; init; }

    public bool OutcomeUnknown { get; init; }

    /// <summary>The JSON of the value of a success. <c>null</c> for the usual one.</summary>
    public Func<FaultCall, string>? Value { get; init; }

    public bool IsSuccess => Told.StartsWith(Success, StringComparison.Ordinal);

    private const string Success = "success";

    public static Expected Succeeds(
        int requests = 1,
        double after = 0,
        int looks = 0,
        string told = Success,
        Func<FaultCall, string>? value = null
    ) =>
        new()
        {
            Told = told,
            Requests = requests,
            Attempts = requests,
            Looks = looks,
            Seconds = after,
            Value = value,
        };

    /// <summary>A failure after which it is certain that nothing has happened.</summary>
    /// <param name="told">The exception.</param>
    /// <param name="requests">How many requests arrive whole.</param>
    /// <param name="after">The seconds that it takes.</param>
    /// <param name="attempts">How many attempts there are; as many as requests unless given.</param>
    public static Expected Fails(string told, int requests = 1, double after = 0, int? attempts = null) =>
        new()
        {
            Told = told,
            Requests = requests,
            Attempts = attempts ?? requests,
            Seconds = after,
        };

    /// <summary>A failure that tells nothing of whether the call took effect.</summary>
    /// <inheritdoc cref="Fails"/>
    public static Expected Leaves(string told, int requests = 1, double after = 0, int? attempts = null) =>
        Fails(told, requests, after, attempts) with
        {
            OutcomeUnknown = true,
        };

    /// <summary>A number of seconds as it is written in the table.</summary>
    public static string Time(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.###} s");
}

using System.Globalization;

namespace Seam.Acs.Benchmarks;

/// <summary>What the library is held to: a ratio or a number, and what it was in this run.</summary>
/// <param name="Key">By which <see cref="Words.WhyMissed"/> knows it.</param>
/// <param name="What">What is compared, and with what.</param>
/// <param name="Limit">The value that it is held to.</param>
/// <param name="Value">The value in this run; <c>null</c> where that part was left out.</param>
/// <param name="AtLeast">Whether more is better.</param>
/// <param name="Format">How the values are written: with two decimals as ratios are, or as a whole number.</param>
internal sealed record Target(
    string Key,
    string What,
    double Limit,
    double? Value,
    bool AtLeast = false,
    string Format = "0.00"
)
{
    public bool? IsMet => Value is { } value ? (AtLeast ? value >= Limit : value <= Limit) : null;

    /// <summary>The limit with its sign.</summary>
    public string LimitText => $"{(AtLeast ? "≥" : "≤")} {Limit.ToString(Format, CultureInfo.InvariantCulture)}";

    /// <summary>The value in this run; empty where there is none.</summary>
    public string ValueText => Value?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    public string Row => $"| {What} | {LimitText} | {ValueText} | {Verdict} |";

    private string Verdict =>
        IsMet switch
        {
            true => "met",
            false => "**missed**",
            null => "not run",
        };
}

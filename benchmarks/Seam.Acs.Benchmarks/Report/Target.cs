using System.Globalization;

namespace Seam.Acs.Benchmarks;

/// <summary>What the library is held to: a ratio, and what it was in this run.</summary>
/// <param name="What">What is compared, and with what.</param>
/// <param name="Limit">The ratio that it is held to.</param>
/// <param name="Value">The ratio in this run; <c>null</c> where that part was left out.</param>
/// <param name="AtLeast">Whether more is better.</param>
internal sealed record Target(string What, double Limit, double? Value, bool AtLeast = false)
{
    public bool? IsMet => Value is { } value ? (AtLeast ? value >= Limit : value <= Limit) : null;

    public string Row =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {What} | {(AtLeast ? "≥" : "≤")} {Limit:0.00} | {Value:0.00} | {Verdict} |"
        );

    private string Verdict =>
        IsMet switch
        {
            true => "met",
            false => "**missed**",
            null => "not run",
        };
}

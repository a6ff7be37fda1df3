using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Gathers what inputs broke, one of each kind, and tells how they can be made again.</summary>
internal sealed class FuzzFailures
{
    private const int MostKinds = 5;

    private readonly Dictionary<string, string> _byKind = [];

    /// <summary>Whether so much is broken that going on would tell nothing more.</summary>
    public bool IsEnough => _byKind.Count >= MostKinds;

    public void Add(string target, int index, ReadOnlySpan<byte> input, Exception failure)
    {
        // Where it came from tells kinds apart; the message may hold a piece of the input.
        var thrower = new System.Diagnostics.StackTrace(failure).GetFrame(0)?.GetMethod();
        var kind = $"{failure.GetType().Name} of {thrower?.DeclaringType?.Name}.{thrower?.Name}";
        if (_byKind.ContainsKey(kind))
            return;
        var text = input.Length < 2000 ? Encoding.UTF8.GetString(input) : $"{input.Length} bytes";
        _byKind[kind] =
            $"{target}: {kind}: {failure.Message}\n  seed {FuzzSettings.Seed}, input {index}: {text}\n"
            + $"  in base64: {Convert.ToBase64String(input)}\n{failure.StackTrace}";
    }

    public void AssertNone()
    {
        if (_byKind.Count > 0)
            Assert.Fail(string.Join("\n\n", _byKind.Values));
    }
}

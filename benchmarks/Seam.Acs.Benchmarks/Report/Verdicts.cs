using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>What the library is held to, and where it falls short.</summary>
internal static class Verdicts
{
    public static void AppendTo(StringBuilder text, IReadOnlyList<Target> targets)
    {
        text.Append("\n## What it is held to\n\n| what | held to | in this run | |\n|---|---|---|---|\n");
        foreach (var target in targets)
            text.Append(target.Row).Append('\n');
        Target[] missed = [.. targets.Where(target => target.IsMet == false)];
        if (missed.Length == 0)
            return;
        text.Append("\n## Where it is missed\n\n");
        foreach (var target in missed)
        {
            var why = Words.WhyMissed.GetValueOrDefault(target.Key, Words.NotExplained);
            text.Append("- **").Append(target.What).Append("** is ").Append(target.ValueText);
            text.Append(", held to ").Append(target.LimitText).Append(": ").Append(why).Append('\n');
        }
    }
}

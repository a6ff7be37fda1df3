namespace Seam.Acs.Packages.Tests;

/// <summary>How a command ended, and all that it said.</summary>
internal sealed record Outcome(int ExitCode, string Output);

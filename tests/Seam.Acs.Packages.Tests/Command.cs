using System.Diagnostics;

namespace Seam.Acs.Packages.Tests;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">Variables that it has besides our own; one that is <c>null</c> it has not.</param>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">What it is told.</param>
    public static async Task<Outcome> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string?> environment,
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output + await errors);
    }
}

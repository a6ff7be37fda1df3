using System.CommandLine;
using System.Diagnostics;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>A run of the program's commands.</summary>
internal sealed record CodegenRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CodegenRun> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await Codegen
            .Commands.Root()
            .Parse(arguments)
            .InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error },
                TestContext.Current.CancellationToken
            );
        return new CodegenRun(exitCode, Lines(output.ToString()), Lines(error.ToString()));
    }

    /// <summary>A run of the program itself, in a process of its own.</summary>
    /// <param name="firstOnPath">A folder whose programs take precedence; null for none.</param>
    /// <param name="arguments">The arguments of the program.</param>
    public static async Task<CodegenRun> OfProcess(string? firstOnPath, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var program = Path.Combine(AppContext.BaseDirectory, "codegen.dll");
        var start = new ProcessStartInfo(Dotnet, [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (firstOnPath is not null)
            start.Environment["PATH"] = firstOnPath + Path.PathSeparator + start.Environment["PATH"];
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CodegenRun(process.ExitCode, Lines(await output), Lines(await error));
    }

    // The tests run either by the dotnet program or by one of their own, which then is not it.
    private static string Dotnet =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}

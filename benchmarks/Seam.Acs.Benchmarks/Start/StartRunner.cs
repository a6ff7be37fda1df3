using System.Diagnostics;
using System.Reflection;

namespace Seam.Acs.Benchmarks;

/// <summary>Publishes two programs that make one call, by hand and with the library, in several ways, and runs them by turns.</summary>
internal static class StartRunner
{
    private static readonly (string Kind, string[] Options)[] Ways =
    [
        ("JIT", ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-r", "linux-x64", "-p:PublishReadyToRun=true"]),
        ("Native AOT", ["-r", "linux-x64", "-p:PublishAot=true", "-p:CppCompilerAndLinker=gcc"]),
    ];

    private static readonly (string PeerName, string Program)[] Programs =
    [
        (PeerKind.Floor, "StartByHand"),
        (PeerKind.SeamAcs, "StartSeamAcs"),
    ];

    public static string RepositoryRoot { get; } =
        Path.GetFullPath(
            typeof(StartRunner)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(attribute => attribute.Key == "RepositoryRoot")
                .Value!
        );

    /// <param name="endpoint">The server that the programs call.</param>
    /// <param name="runs">The number of measured runs of each program.</param>
    /// <param name="isQuick">Whether to publish for the JIT compiler only: the other ways compile the library four times.</param>
    public static async Task<IReadOnlyList<ColdStart>> RunAsync(Uri endpoint, int runs, bool isQuick)
    {
        var starts = new List<ColdStart>();
        foreach (var (kind, options) in isQuick ? Ways[..1] : Ways)
        {
            Console.Error.WriteLine($"Cold start, {kind}");
            foreach (var (_, program) in Programs)
                await PublishAsync(kind, program, options);
            var seconds = Programs.Select(_ => new List<double>()).ToArray();
            // The first one of each fills the machine's file cache.
            for (var run = -1; run < runs; run++)
            {
                for (var index = 0; index < Programs.Length; index++)
                {
                    var taken = await StartAsync(
                        FolderOf(kind, Programs[index].Program),
                        Programs[index].Program,
                        endpoint
                    );
                    if (run >= 0)
                        seconds[index].Add(taken);
                }
            }

            starts.AddRange(
                Programs.Select(
                    (program, index) =>
                        new ColdStart(
                            kind,
                            program.PeerName,
                            Statistics.Median(seconds[index]),
                            SizeOf(FolderOf(kind, program.Program))
                        )
                )
            );
        }

        return starts;
    }

    private static string FolderOf(string kind, string program) =>
        Path.Combine(RepositoryRoot, "artifacts", "benchmarks", kind.Replace(' ', '-'), program);

    private static async Task PublishAsync(string kind, string program, string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryRoot, RedirectStandardOutput = true };
        string[] arguments =
        [
            "publish",
            Path.Combine("benchmarks", program),
            "-c",
            "Release",
            "-nologo",
            "-v",
            "q",
            "-o",
            FolderOf(kind, program),
            // The ways must not find each other's intermediate files.
            $"-p:StartKind={kind.Replace(" ", "", StringComparison.Ordinal)}",
            // Each way compiles the library again, which was analyzed before.
            "-p:RunAnalyzers=false",
            .. options,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} could not be published ({kind}): {output}");
    }

    private static async Task<double> StartAsync(string folder, string program, Uri endpoint)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, program));
        start.ArgumentList.Add(endpoint.AbsoluteUri);
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        return process.ExitCode == 0
            ? seconds
            : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
    }

    private static long SizeOf(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is not (".pdb" or ".dbg" or ".xml"))
            .Sum(file => file.Length);
}

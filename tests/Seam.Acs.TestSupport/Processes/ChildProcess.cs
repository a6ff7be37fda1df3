using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Seam.Acs.TestSupport;

/// <summary>
/// Starts programs as a shell in a terminal does, however the tests were started: with signals in effect, with their streams
/// redirected, and without the Seam account of the machine.
/// </summary>
public static class ChildProcess
{
    // The same numbers on Linux and macOS.
    public const int Interrupt = 2;
    public const int Terminate = 15;
    private static readonly int[] TerminalSignals = [1, Interrupt, 3];

    private static readonly nint DefaultAction = 0;
    private static readonly nint Ignore = 1;
    private static readonly object Gate = new();

    /// <summary>The host of the runtime, which lies in <c>shared/Microsoft.NETCore.App/VERSION</c> beneath its folder.</summary>
    public static string Dotnet { get; } =
        Path.GetFullPath(
            Path.Combine(
                RuntimeEnvironment.GetRuntimeDirectory(),
                "..",
                "..",
                "..",
                OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"
            )
        );

    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables that are added to those of the machine.</param>
    /// <param name="folder">The working directory; null for that of the tests.</param>
    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfSeam).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return OperatingSystem.IsWindows() ? Process.Start(start)! : StartWithSignals(start);
    }

    /// <summary>Sends a signal to a process. Windows has none.</summary>
    public static void Signal(int processId, int signal) => Assert.Equal(0, Kill(processId, signal));

    private static bool IsOfSeam(string variable) => variable.StartsWith("SEAM_", StringComparison.Ordinal);

    // nohup and the background jobs of a script ignore some signals. A child inherits that, and .NET keeps it.
    private static Process StartWithSignals(ProcessStartInfo start)
    {
        lock (Gate)
        {
            var ignored = TerminalSignals.Where(IsIgnored).ToList();
            ignored.ForEach(signal => _ = SetAction(signal, DefaultAction));
            try
            {
                return Process.Start(start)!;
            }
            finally
            {
                ignored.ForEach(signal => _ = SetAction(signal, Ignore));
            }
        }
    }

    private static bool IsIgnored(int signal)
    {
        // The action is the first member of the structure, which is shorter than this everywhere.
        var current = new byte[256];
        Assert.Equal(0, GetAction(signal, 0, current));
        return MemoryMarshal.Read<nint>(current) == Ignore;
    }

    [DllImport("libc", EntryPoint = "sigaction")]
    private static extern int GetAction(int signal, nint replacement, [Out] byte[] current);

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint SetAction(int signal, nint action);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}

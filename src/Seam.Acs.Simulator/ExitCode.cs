namespace Seam.Acs.Simulator;

/// <summary>What the process ends with, one number for each thing that a script may want to tell apart.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Other = 1;
    public const int CommandLine = 2;
    public const int Port = 3;
    public const int State = 4;

    /// <summary>The words for <c>--help</c>, in the order of the numbers.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "It was told to end, by Ctrl-C or a signal."),
        (Other, "It failed for a reason that it did not foresee."),
        (CommandLine, "An option is unknown or cannot be read."),
        (Port, "The port is taken, or may not be used."),
        (State, "The state file cannot be read, kept or replayed, or another process has it."),
    ];
}

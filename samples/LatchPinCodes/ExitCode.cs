namespace LatchPinCodes;

/// <summary>What the process ends with, one number for each thing that a script may want to tell apart.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Other = 1;
    public const int CommandLine = 2;
    public const int Window = 3;
    public const int LatchSystem = 4;
    public const int Door = 5;
    public const int Key = 6;
    public const int Unreachable = 7;
    public const int OutcomeUnknown = 8;
    public const int LatchResident = 9;
    public const int Stopped = 130;

    /// <summary>The words for <c>--help</c>, in the order of the numbers.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "Every door has its credential; its state tells whether the PIN is there."),
        (Other, "The API refused something, or answered what cannot be understood."),
        (CommandLine, "An option is unknown, missing or cannot be read."),
        (Window, "The window ends before it starts, or is over already."),
        (LatchSystem, "There is no Latch system, none of that name, or several to choose from."),
        (Door, "A door does not exist, takes no PINs, or its name fits several."),
        (Key, "The key is wrong, or another SEAM_ variable is."),
        (Unreachable, "The server cannot be reached, or does not answer in time."),
        (OutcomeUnknown, "An answer was lost. Run again: what exists is found, not made twice."),
        (LatchResident, "Latch itself manages this resident, so no PIN can be made here."),
        (Stopped, "Stopped by Ctrl-C."),
    ];
}

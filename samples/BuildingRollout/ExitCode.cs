namespace BuildingRollout;

/// <summary>What the process ends with, one number for each thing that a script may want to tell apart.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Other = 1;
    public const int CommandLine = 2;
    public const int Files = 3;
    public const int System = 4;
    public const int Door = 5;
    public const int Key = 6;
    public const int Unreachable = 7;
    public const int NotDone = 8;
    public const int PinsPending = 9;
    public const int Differs = 10;
    public const int Busy = 11;
    public const int NotConfirmed = 12;
    public const int PinFile = 13;
    public const int NobodyOfThatName = 14;
    public const int PinFileUnreadable = 15;
    public const int Folder = 16;
    public const int Stopped = 130;

    /// <summary>The words for <c>--help</c>, in the order of the numbers.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "Done. For verify: the building is as the files say."),
        (Other, "The API refused something, or answered what cannot be understood."),
        (CommandLine, "An option is unknown, missing or cannot be read."),
        (Files, "residents.csv or doors.csv is missing or has errors; all are listed, and nothing was changed."),
        (System, "There is no system that gives PINs for doors, none of that name, or several to choose from."),
        (Door, "doors.csv names a door that the building does not have; nothing was changed."),
        (
            Key,
            "The key is wrong, or missing in a real building's folder, or set in a simulated one's; or another SEAM_ variable is wrong."
        ),
        (
            Unreachable,
            "The server cannot be reached, or does not answer in time or properly (408, 429, 5xx). Run again."
        ),
        (NotDone, "Some steps failed. Run again: what is done is found, not done twice."),
        (PinsPending, "All is made, but the building has not told some PINs yet. Run again later."),
        (Differs, "verify: the building, or pins.csv, is not as the files say."),
        (Busy, "Another run is at work in this folder."),
        (NotConfirmed, "revoke was not confirmed; nothing was changed."),
        (PinFile, "pins.csv cannot be written. What was done in the building stays; run again to write the file."),
        (NobodyOfThatName, "revoke: somebody is neither in residents.csv nor in the building; nothing was changed."),
        (PinFileUnreadable, "pins.csv cannot be read. Mend it, or move it away: apply writes it anew."),
        (Folder, "The folder is missing, or cannot be written to."),
        (Stopped, "Stopped by Ctrl-C. Run again to go on."),
    ];
}

namespace BuildingRollout;

/// <summary>What the manager's files say, checked.</summary>
internal sealed class RolloutFiles : IDisposable
{
    private RolloutFiles(DoorFile doors, ResidentFile residents, TimeZoneInfo zone) =>
        (Doors, Residents, Zone) = (doors, residents, zone);

    public DoorFile Doors { get; }

    public ResidentFile Residents { get; }

    /// <summary>The zone of times that have no offset.</summary>
    public TimeZoneInfo Zone { get; }

    /// <exception cref="RolloutException">There are errors; it holds all of them, of both files.</exception>
    public static RolloutFiles Open(string folder, TimeZoneInfo zone)
    {
        var errors = new List<FileError>();
        var doors = DoorFile.Read(folder, errors);
        var areDoorsRight = errors.Count == 0;
        var residents = new ResidentFile(folder, doors, zone, errors);
        if (errors.Count == 0 && residents.People == 0)
            errors.Add(new FileError(ResidentFile.FileName, 2, 1, null, "There is no resident."));
        if (errors.Count == 0)
            return new RolloutFiles(doors, residents, zone);

        residents.Dispose();
        // With a door missing over there, each mention of it would be an error here.
        throw Refusal(areDoorsRight ? errors : [.. errors.Where(error => error.Field != "doors")]);
    }

    public void Dispose() => Residents.Dispose();

    /// <summary>What is thrown where the user's files have errors.</summary>
    public static RolloutException Refusal(IReadOnlyList<FileError> errors)
    {
        var count = errors.Count == 1 ? "There is an error" : $"There are {errors.Count} errors";
        return new RolloutException(ExitCode.Files, $"{count} in the files; nothing was sent.", errors);
    }
}

namespace BuildingRollout;

/// <summary>Writes files that hold PINs: readable by their owner alone from the beginning, and there whole or not at all.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Puts a file in the place of what is there, in one step.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its text. Where it throws, what was there stays.</param>
    /// <exception cref="RolloutException">It can't be written.</exception>
    public static void Replace(string path, Action<TextWriter> write)
    {
        // Beside it, since only within one file system a file takes another's place in one step.
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(unfinished, Options(FileMode.CreateNew, FileAccess.Write)))
            {
                using (var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" })
                    write(text);
                // Else a power cut after the renaming could leave an empty file of the right name.
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RolloutException(ExitCode.PinFile, $"{path} cannot be written: {failure.Message}");
        }
        finally
        {
            // Gone already where all went well; nothing is thrown then.
            File.Delete(unfinished);
        }
    }

    /// <summary>Removes what runs that were killed while they wrote left behind.</summary>
    public static void RemoveUnfinished(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var left in Directory.EnumerateFiles(folder, $"{Path.GetFileName(path)}.*.tmp"))
            File.Delete(left);
    }

    /// <summary>How a file is opened that only its owner may read.</summary>
    public static FileStreamOptions Options(FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}

namespace BuildingRollout;

/// <summary>
/// Writes files that hold PINs: there whole or not at all, and readable by their owner alone from the beginning, where the
/// file system knows owners.
/// </summary>
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
            RemoveUnfinished(path);
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
            // Gone already where all went well.
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }

    /// <summary>Opens a file for this process alone, and makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="heldBy">What is said where another process has it open.</param>
    /// <exception cref="RolloutException">Another process has it open, or it can't be opened at all.</exception>
    public static FileStream OpenAlone(string path, string heldBy)
    {
        try
        {
            return new FileStream(path, Options(FileMode.OpenOrCreate, FileAccess.ReadWrite));
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            throw new RolloutException(ExitCode.Busy, heldBy);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RolloutException(
                ExitCode.Folder,
                $"{path} cannot be opened for writing: {failure.Message} Nothing was sent."
            );
        }
    }

    /// <summary>Whether nobody but its owner can read a file, as far as its own modes say; on Windows they don't.</summary>
    public static bool IsPrivate(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) == UnixFileMode.None;

    // What runs that were killed while they wrote left behind.
    private static void RemoveUnfinished(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var left in Directory.EnumerateFiles(folder, $"{Path.GetFileName(path)}.*.tmp"))
            File.Delete(left);
    }

    // Linux and macOS say EWOULDBLOCK by these numbers, Windows a violation of sharing or of a lock.
    private static bool IsHeld(IOException failure) =>
        failure.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);

    private static FileStreamOptions Options(FileMode mode, FileAccess access)
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

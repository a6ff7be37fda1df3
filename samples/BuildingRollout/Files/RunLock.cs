namespace BuildingRollout;

/// <summary>
/// Lets one run at a time change a building by the files of a folder: two would each make the PINs that both find missing.
/// It ends with the process, however that ends. Runs on other machines it cannot see.
/// </summary>
internal sealed class RunLock : IDisposable
{
    private const string FileName = ".rollout.lock";

    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <exception cref="RolloutException">Another run has it.</exception>
    public static RunLock Take(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return new RunLock(new FileStream(path, PrivateFile.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite)));
        }
        catch (IOException failure)
        {
            throw new RolloutException(ExitCode.Busy, $"Another run is at work in {folder}. {failure.Message}");
        }
    }

    public void Dispose() => _file.Dispose();
}

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

    /// <exception cref="RolloutException">Another run has it, or the folder can't be written to.</exception>
    public static RunLock Take(string folder) =>
        new(PrivateFile.OpenAlone(Path.Combine(folder, FileName), $"Another run is at work in {folder}."));

    public void Dispose() => _file.Dispose();
}
